import type { EntryView } from '../../views.ts'
import { DirectionMark } from '../components/direction-mark.tsx'
import { mediaWords } from '../components/media-words.ts'
import { Said } from '../components/said.tsx'
import { recorded, t } from '../words.ts'
import { EntryDetails } from './entry-details.tsx'
import { PictureFile } from './picture-file.tsx'
import { typeWords } from './type-words.ts'

export function EntryCard({ entry }: { entry: EntryView }) {
  const who = entry.who?.displayName ?? entry.who?.handle
  const pictures = entry.files.filter((file) => file.type.startsWith('image/'))
  const heading = `entry-${entry.seq}`

  return (
    <article className="panel padded stack" aria-labelledby={heading}>
      <header className="spread entry-head">
        <h3 id={heading} className="row">
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
        <span>{entry.where}</span>
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
      {entry.whatHappened === '' ? (
        <p className="soft">{entry.type === 'unreadable' ? t('unreadableText') : t('noText')}</p>
      ) : (
        <p className="entry-text" dir="auto">
          {entry.whatHappened}
        </p>
      )}
      <Extras entry={entry} />
      {pictures.map((file) => (
        <PictureFile key={file.name} seq={entry.seq} name={file.name} where={entry.where} />
      ))}
      {entry.capture?.pictureMissing === undefined ? null : (
        <p className="small soft">{t('noPicture', entry.capture.pictureMissing)}</p>
      )}
      <EntryDetails entry={entry} />
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
