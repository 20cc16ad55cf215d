import { isFilingOnly } from '../../core/evidence/cases.ts'
import type { CaseView, EntryView } from '../../views.ts'
import { t } from '../words.ts'
import { filingWords } from './cases/filing-words.ts'
import { Earlier } from './earlier.tsx'

const factsOf = ({ seq, id, type, whatHappened, told }: EntryView) => ({
  seq,
  id,
  type: type as 'note',
  whatHappened,
  ...(told?.case !== undefined && { case: told.case }),
  ...(told?.amends !== undefined && { amends: told.amends }),
  ...(told?.amendsSeq !== undefined && { amendsSeq: told.amendsSeq }),
  ...(told?.who !== undefined && { who: told.who }),
})

/** Whether it says only how other entries belong together. */
export const isAboutCases = (entry: EntryView): boolean => isFilingOnly(factsOf(entry))

interface Props {
  entry: EntryView
  cases: readonly CaseView[]
  /** Numbers of the entries that were deleted, as far as the list knows. */
  gone: ReadonlySet<number>
}

/** What an entry says: its own words, or ours where it is about other entries. */
export function EntryWords({ entry, cases, gone }: Props) {
  const { type, told, whatHappened, seq } = entry
  if (type === 'deleted') return <p className="soft">{t('deletedText', seq)}</p>
  if (type === 'unreadable') return <p className="soft">{t('unreadableText')}</p>
  if (type === 'tombstone')
    return (
      <>
        {told?.amendsSeq === undefined ? null : <p>{t('deletedText', told.amendsSeq)}</p>}
        <Reason told={told} />
      </>
    )
  if (isAboutCases(entry))
    return (
      <>
        <p>{filingWords(factsOf(entry), cases)}</p>
        <Reason told={told} />
      </>
    )
  return (
    <>
      {type === 'amendment' && told?.amendsSeq !== undefined ? (
        <>
          <p className="small soft">{t('corrects', told.amendsSeq)}</p>
          <Reason told={told} />
        </>
      ) : null}
      {whatHappened === '' && told?.flags !== undefined ? null : whatHappened === '' ? (
        <p className="soft">{t('noText')}</p>
      ) : (
        <p className="entry-text" dir="auto">
          {whatHappened}
        </p>
      )}
      {type === 'amendment' && told?.amendsSeq !== undefined ? (
        <Earlier seq={told.amendsSeq} isGone={gone.has(told.amendsSeq)} />
      ) : null}
    </>
  )
}

function Reason({ told }: { told: EntryView['told'] }) {
  return told?.reason === undefined ? null : (
    <p dir="auto">
      <span className="soft">{t('reason')}</span> {told.reason}
    </p>
  )
}
