import './controls.css'
import { useId } from 'react'
import type { AccountKind } from '../../core/audit/types.ts'
import { ask } from '../../protocol.ts'
import { t } from '../words.ts'
import { Note } from './note.tsx'
import { useChosen } from './use-chosen.ts'

interface Props {
  platform: string
  platformName: string
  kind?: AccountKind
  /** After the background has it. */
  changed: () => void
}

/** What the account is for decides what is advised. */
export function KindChooser({ platform, platformName, kind, changed }: Props) {
  const name = useId()
  const keep = (next: AccountKind) => ask('setAccountKind', { platform, kind: next })
  const { now, choose, failed } = useChosen(kind, keep, changed)

  return (
    <fieldset className="stack">
      <legend className={now === undefined ? 'kind-ask' : 'small soft'}>
        {now === undefined ? t('kindQuestion', platformName) : t('kindLabel')}
      </legend>
      <div className="segments">
        {(['personal', 'professional'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={now === value}
              onChange={() => choose(value)}
            />
            {value === 'personal' ? t('kindPersonal') : t('kindProfessional')}
          </label>
        ))}
      </div>
      <p className="small soft">
        {now === undefined
          ? t('kindNotYet')
          : now === 'personal'
            ? t('kindPersonalMeans')
            : t('kindProfessionalMeans')}
      </p>
      {failed ? (
        <div role="alert">
          <Note tone="attention">{t('notKept')}</Note>
        </div>
      ) : null}
    </fieldset>
  )
}
