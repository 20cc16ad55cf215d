import type { Cause } from '../../../../core/pathway/types.ts'
import { number, plural, t } from '../../../words.ts'

const most = 12

/** Ways to the entries that something rests on. Of many, the newest are linked and the others counted. */
export function EntryLinks({ causes }: { causes: readonly Cause[] }) {
  const shown = causes.slice(-most)
  const others = causes.length - shown.length
  return (
    <ul className="row plain-list small">
      {others === 0 ? null : <li className="soft">{plural('pathwayEarlier', others)}</li>}
      {shown.map(({ seq, byRecord }) => (
        <li key={seq}>
          <a href={`#entry-${seq}`}>{t('entryNumber', number(seq))}</a>
          {byRecord ? <span className="soft"> {t('pathwayByRecord')}</span> : null}
        </li>
      ))}
    </ul>
  )
}

export const plainCauses = (seqs: readonly number[]): Cause[] => seqs.map((seq) => ({ seq, byRecord: false }))
