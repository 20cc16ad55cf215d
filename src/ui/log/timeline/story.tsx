import { useEffect, useMemo, useState } from 'react'
import { Attention } from '../../components/icons.tsx'
import { Said } from '../../components/said.tsx'
import { recorded, t, told } from '../../words.ts'
import { useOpened } from '../find/use-opened.ts'
import { usePlaces } from '../find/use-places.ts'
import { useStretch } from '../find/use-stretch.tsx'
import { precisionWords, typeWords } from '../type-words.ts'
import type { Placed } from './counted.ts'

const nothing: ReadonlySet<number> = new Set()
const none: readonly number[] = []

/** Everything that happened, in order of time, each with a way to its entry. */
export function Story({ story, turn }: { story: readonly Placed[]; turn: ReadonlyMap<number, unknown> }) {
  const byNumber = useMemo(() => new Map(story.map((one) => [one.event.seq, one])), [story])
  const numbers = useMemo(() => story.map(({ event }) => event.seq), [story])
  const stretch = useStretch(numbers, undefined)
  const { list, virtual, items, margin } = usePlaces<HTMLOListElement, HTMLLIElement>({
    seqs: stretch.seqs,
    pinned: nothing,
    estimate: 96,
    gap: 0,
  })
  const [wanted, setWanted] = useState(none)
  const key = items.map(({ index }) => stretch.seqs[index]).join()
  useEffect(() => setWanted(key === '' ? none : key.split(',').map(Number)), [key])
  const { views } = useOpened(wanted, turn)

  return (
    <section className="panel padded stack no-print">
      <h3>{t('timelineStory')}</h3>
      <p className="small soft">{t('timelineStoryText')}</p>
      {stretch.newer}
      <ol ref={list} className="places plain-list" style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const one = byNumber.get(stretch.seqs[index] ?? 0)
          if (one === undefined) return null
          const { seq } = one.event
          return (
            <li
              key={seq}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={stretch.before + index + 1}
              aria-setsize={story.length}
              className="place"
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              <Happened {...one} words={views.get(seq)?.whatHappened} />
            </li>
          )
        })}
      </ol>
      {stretch.older}
    </section>
  )
}

function Happened({ event, moment, words }: Placed & { words: string | undefined }) {
  const { seq, type, who, where, stop, eventTime, eventPrecision, recordedAt, offsetMinutes } = event
  const name = who?.displayName ?? who?.handle
  return (
    <div className={stop === undefined ? 'story-item' : 'story-item story-warning'}>
      <p className="small soft">
        {eventTime === undefined || moment.from === 'record' ? (
          t('timelineRecordedOnly', recorded(recordedAt, offsetMinutes))
        ) : (
          <>
            <time dateTime={eventTime}>{told(eventTime)}</time>
            {` (${precisionWords(eventPrecision)})`}
          </>
        )}
      </p>
      <p className="story-head">
        {stop === undefined ? null : <Attention size={16} />}
        <strong>{typeWords(type)}</strong>
        {stop === undefined || type === 'warningGiven' ? null : <span>{t('timelineWarningAt')}</span>}
        {[name, where]
          .filter((one) => one !== undefined)
          .map((one) => (
            <span key={one}>
              <Said>{one}</Said>
            </span>
          ))}
        <a href={`#entry-${seq}`}>{t('timelineOpen', seq)}</a>
      </p>
      <p className="story-words" dir="auto">
        {words}
      </p>
    </div>
  )
}
