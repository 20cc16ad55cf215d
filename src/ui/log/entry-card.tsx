import type { CaseView, EntryView } from '../../views.ts'
import { DirectionMark } from '../components/direction-mark.tsx'
import { mediaWords } from '../components/media-words.ts'
import { Said } from '../components/said.tsx'
import { recorded, t } from '../words.ts'
import { AttachedFile } from './attached-file.tsx'
import { EntryActions } from './entry-actions.tsx'
import { EntryDetails } from './entry-details.tsx'
import { EntryWords, isAboutCases } from './entry-words.tsx'
import { EventTime } from './event-time.tsx'
import { pictureTypes } from './picture-file.tsx'
import { Pictures } from './pictures.tsx'
import { isSnapshotFile, Snapshot } from './snapshot.tsx'
import { ToldLines } from './told-lines.tsx'
import { typeWords } from './type-words.ts'

interface Props {
  entry: EntryView
  cases: readonly CaseView[]
  /** The case that it is filed under. */
  filed: CaseView | undefined
  /** Numbers of the entries that correct this one. */
  corrections: readonly number[]
  /** Numbers of the entries that were deleted. */
  gone: ReadonlySet<number>
  deleted: (seq: number) => void
  /** Told when a form about it is open, so that it is not taken off the screen with what was typed. */
  held: (seq: number, isHeld: boolean) => void
  /** Its place among those that are shown, from 1. */
  place: { readonly at: number; readonly of: number }
}

export function EntryCard({ entry, cases, filed, corrections, gone, deleted, held, place }: Props) {
  // Who a case is about is not shown unasked.
  const who = isAboutCases(entry) ? undefined : (entry.who?.displayName ?? entry.who?.handle)
  const pictures = entry.files.filter((file) => pictureTypes.includes(file.type))
  const others = entry.files.filter(
    (file) => (!pictureTypes.includes(file.type) || file.role === 'attachment') && !isSnapshotFile(file),
  )
  const heading = `entry-${entry.seq}`

  return (
    <article
      className="panel padded stack"
      aria-labelledby={heading}
      aria-posinset={place.at}
      aria-setsize={place.of}
      tabIndex={-1}
    >
      <header className="spread entry-head">
        <h3 id={heading} className="row" tabIndex={-1}>
          <span className="seq">{entry.seq}</span>
          <span>
            {typeWords(entry.type)}
            {who === undefined ? null : (
              <>
                {' · '}
                <Said>{who}</Said>
              </>
            )}
          </span>
        </h3>
        <p className="small soft">
          <time dateTime={entry.recordedAt}>
            {t('recordedOn', recorded(entry.recordedAt, entry.offsetMinutes))}
          </time>
        </p>
      </header>
      <div className="entry-facts small soft">
        {entry.where === '' ? null : (
          <span>
            <Said>{entry.where}</Said>
          </span>
        )}
        <EventTime entry={entry} />
        {filed === undefined ? null : (
          <span>
            {t('caseLabel')} <Said>{filed.pseudonym}</Said>
          </span>
        )}
        {entry.timeShown === undefined ? null : (
          <span>
            {t('shownAs')} <Said>{entry.timeShown}</Said>
          </span>
        )}
        {entry.direction === undefined ? null : (
          <DirectionMark direction={entry.direction} basis={entry.directionBasis ?? []} />
        )}
      </div>
      {entry.quote === undefined ? null : (
        <blockquote className="quote" dir="auto">
          {entry.quote}
        </blockquote>
      )}
      <EntryWords entry={entry} cases={cases} gone={gone} />
      {corrections.length === 0 ? null : (
        <p className="small">{t('correctedBy', corrections.toSorted((a, b) => a - b).join(', '))}</p>
      )}
      {entry.told === undefined || isAboutCases(entry) ? null : <ToldLines told={entry.told} />}
      <Extras entry={entry} />
      <Pictures seq={entry.seq} where={entry.where} files={pictures} />
      {others.map((file) => (
        <AttachedFile key={file.name} seq={entry.seq} file={file} />
      ))}
      {entry.capture?.pictureMissing === undefined ? null : (
        <p className="small soft">{t('noPicture', entry.capture.pictureMissing)}</p>
      )}
      <Snapshot entry={entry} />
      <EntryDetails entry={entry} />
      <EntryActions entry={entry} cases={cases} heading={heading} deleted={deleted} held={held} />
    </article>
  )
}

function Extras({ entry }: { entry: EntryView }) {
  const extras = [...(entry.media ?? []).map(mediaWords), ...(entry.reactions ?? [])]
  if (extras.length === 0) return null
  return (
    <ul className="row plain-list">
      {extras.map((extra) => (
        <li key={extra} className="chip">
          <Said>{extra}</Said>
        </li>
      ))}
    </ul>
  )
}
