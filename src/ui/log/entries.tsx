import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { CaseView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { number, percent, plural, t } from '../words.ts'
import { EntryFeed } from './find/entry-feed.tsx'
import { choicesOf, type Filter, matching, narrowing, noFilter } from './find/filter.ts'
import { FilterBar } from './find/filter-bar.tsx'
import { NotRead } from './find/not-read.tsx'
import { Preparing } from './find/preparing.tsx'
import { relationsOf } from './find/relations.ts'
import type { Finding } from './find/use-finding.ts'
import { useHits } from './find/use-hits.ts'
import { useOpened } from './find/use-opened.ts'
import { useTarget } from './find/use-target.ts'
import { zone } from './find/zone.ts'

interface Props {
  finding: Finding
  cases: readonly CaseView[]
  /** The one to show alone. */
  chosen?: CaseView
  /** Shows all cases again. */
  showAll: () => void
  /** Called when the log turns out to be locked again. */
  locked: () => void
}

const none: readonly number[] = []

/** The list, newest first, as far as it matches what is looked for. */
export function Entries({ finding, cases, chosen, showAll, locked }: Props) {
  const { numbers = none, digests, filter, setFilter, progress } = finding
  const query = useDeferredValue(filter.query)
  const { hits, part } = useHits(finding, query)
  const [wanted, setWanted] = useState(none)
  const { views, error, again, drop } = useOpened(wanted, finding.digests)
  const { target, leave } = useTarget()

  const members = useMemo(() => chosen && new Set(chosen.entries), [chosen])
  const seqs = useMemo(
    () =>
      matching({
        numbers,
        digests,
        filter: { ...filter, query },
        zone,
        ...(members && { members }),
        ...(hits && { hits: hits.seqs }),
      }),
    [numbers, digests, filter, query, members, hits],
  )
  const choices = useMemo(() => choicesOf(digests.values()), [digests])
  const relations = useMemo(() => relationsOf(digests, cases), [digests, cases])

  const gone = useMemo(() => {
    const emptied = [...views.values()].filter(({ type }) => type === 'deleted')
    return new Set([...relations.gone, ...emptied.map(({ seq }) => seq)])
  }, [relations, views])

  const isNarrow = filter.query.trim() !== '' || narrowing(filter) > 0 || chosen !== undefined
  const clear = () => {
    setFilter({ ...noFilter, order: filter.order })
    showAll()
  }
  // An entry that is asked for by its address is shown, whatever was looked for before.
  const seen = useRef<unknown>(undefined)
  useEffect(() => {
    if (seen.current === target) return
    seen.current = target
    if (target !== undefined && isNarrow && !seqs.includes(target.seq)) clear()
  })

  const look = (next: Filter) => {
    leave()
    setFilter(next)
  }

  return (
    <section className="stack">
      <h2>{t('entriesTitle')}</h2>
      <FilterBar filter={filter} choices={choices} put={look} />
      <Preparing {...(progress && { progress })} />
      {part === undefined ? null : <Note>{t('findBuilding', percent(part))}</Note>}
      {hits?.isSimilar ? <Note>{t('findSimilar')}</Note> : null}
      <div className="spread">
        <p role="status" className="small soft">
          {finding.numbers === undefined
            ? finding.error === undefined
              ? t('loading')
              : ''
            : plural('entriesShown', seqs.length, number(numbers.length))}
        </p>
        {isNarrow ? (
          <Button small look="quiet" onClick={clear}>
            {t('findClear')}
          </Button>
        ) : null}
      </div>
      <NotRead
        error={finding.error ?? error}
        again={() => {
          finding.again()
          again()
        }}
        locked={locked}
      />
      {finding.numbers !== undefined && seqs.length === 0 && part === undefined ? (
        <div className="panel padded stack empty">
          <h3>{t('findNothing')}</h3>
          <p>{t('findNothingText')}</p>
        </div>
      ) : null}
      {/* A feed must have articles. */}
      {seqs.length === 0 ? null : (
        <EntryFeed
          seqs={seqs}
          label={t('entriesTitle')}
          cases={cases}
          {...relations}
          gone={gone}
          views={views}
          want={setWanted}
          drop={drop}
          target={target}
          reached={leave}
        />
      )}
    </section>
  )
}
