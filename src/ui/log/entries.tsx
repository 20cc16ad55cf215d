import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { plural, t } from '../words.ts'
import { EntryCard } from './entry-card.tsx'
import { useEntries } from './use-entries.ts'

/** The list, newest first. `locked` is called when the log turns out to be locked again. */
export function Entries({ size, locked }: { size: number; locked: () => void }) {
  const { entries, busy, error, ended, more, again } = useEntries(size)
  const isLocked = error?.name === 'LockedError'

  return (
    <section className="stack">
      <h2>{t('entriesTitle')}</h2>
      <ol className="stack plain-list" reversed>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <EntryCard entry={entry} />
          </li>
        ))}
      </ol>
      {isLocked ? (
        <Note tone="attention">
          <p>{t('lockedMeanwhile')}</p>
          <div>
            <Button small onClick={locked}>
              {t('unlock')}
            </Button>
          </div>
        </Note>
      ) : error ? (
        <PageFailure again={again} />
      ) : null}
      <div className="spread">
        <p role="status" className="small soft">
          {busy ? t('loading') : plural('entriesShown', entries.length, size)}
        </p>
        {ended || error || entries.length === 0 ? null : (
          <Button busy={busy} onClick={more}>
            {t('showMore')}
          </Button>
        )}
      </div>
    </section>
  )
}
