import { useId } from 'react'
import type { AuthorityView } from '../../../requests/trusted-time.ts'
import { t } from '../../words.ts'

interface Props {
  authorities: AuthorityView[]
  chosen: AuthorityView | undefined
  choose: (authority: AuthorityView) => void
}

/** One of a short fixed list. Choosing sends and changes nothing; the button below does. */
export function AuthorityChooser({ authorities, chosen, choose }: Props) {
  const name = useId()
  return (
    <fieldset className="authorities">
      <legend>{t('stampChoose')}</legend>
      {authorities.map((authority) => (
        <label key={authority.id} className="authority">
          <input
            type="radio"
            name={name}
            value={authority.id}
            checked={authority.id === chosen?.id}
            onChange={() => choose(authority)}
          />
          <span className="stack-tight">
            <strong>{authority.name}</strong>
            <span className="small">{t(authority.about)}</span>
            <span className="small soft">{t('stampHost', authority.host)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
