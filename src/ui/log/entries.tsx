import type { CaseView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { plural, t } from '../words.ts'
import { EntryCard } from './entry-card.tsx'
import { useEntries } from './use-entries.ts'

interface Props {
  size: number
  cases: readonly CaseView[]
  /** The one to show alone. */
  chosen?: CaseView
  /** Called when the log turns out to be locked again. */
  locked: () => void
}

/** The list, newest first. */
export function Entries({ size, cases, chosen, locked }: Props) {
  const { entries, busy, error, ended, more, again, drop } = useEntries(size, chosen?.id)
  const isLocked = error?.name === 'LockedError'

  // Corrections are newer than what they correct, so they are loaded before it.
  const corrections = new Map<string, number[]>()
  for (const { type, told, seq } of entries)
    if (type === 'amendment' && told?.amends !== undefined)
      corrections.set(told.amends, [...(corrections.get(told.amends) ?? []), seq])

  const gone = new Set(entries.filter(({ type }) => type === 'deleted').map(({ seq }) => seq))

  return (
    <section className="stack">
      <h2>{t('entriesTitle')}</h2>
      <ol className="stack plain-list" reversed>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <EntryCard
              entry={entry}
              cases={cases}
              corrections={corrections.get(entry.id) ?? []}
              gone={gone}
              deleted={drop}
            />
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
          {busy ? t('loading') : plural('entriesShown', entries.length, chosen?.entries.length ?? size)}
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
