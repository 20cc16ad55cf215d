import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import type { CaseView, EntryView } from '../../../views.ts'
import { EntryCard } from '../entry-card.tsx'
import { usePlaces } from './use-places.ts'
import { useStretch } from './use-stretch.tsx'
import type { Target } from './use-target.ts'

interface Props {
  /** Numbers of what is shown, in order. */
  seqs: readonly number[]
  label: string
  cases: readonly CaseView[]
  filed: ReadonlyMap<number, CaseView>
  /** Numbers of the corrections of each entry, by its number. */
  corrections: ReadonlyMap<number, readonly number[]>
  gone: ReadonlySet<number>
  views: ReadonlyMap<number, EntryView>
  want: (seqs: readonly number[]) => void
  drop: (seq: number) => void
  /** To be scrolled to and to take the focus; another object asks again. */
  target: Target | undefined
  /** Called when the target has the focus. */
  reached: () => void
}

/** The entries, only those near the window drawn (WAI-ARIA's feed: Page Up and Page Down go from one to the next). */
export function EntryFeed(props: Props) {
  const { seqs, cases, filed, corrections, gone, views, want, drop, target, reached } = props
  const stretch = useStretch(seqs, target)
  const [held, setHeld] = useState<ReadonlySet<number>>(new Set())
  const [focused, setFocused] = useState<number>()
  const pinned = useMemo(() => new Set(focused === undefined ? held : [...held, focused]), [held, focused])
  const { list, virtual, items, margin } = usePlaces<HTMLDivElement, HTMLDivElement>({
    seqs: stretch.seqs,
    pinned,
    estimate: 260,
    gap: 12,
  })

  const drawn = items.flatMap(({ index }) => stretch.seqs[index] ?? [])
  const key = drawn.join()
  useEffect(() => want(key === '' ? [] : key.split(',').map(Number)), [key, want])

  const hold = useCallback((seq: number, isHeld: boolean) => {
    setHeld((before) => {
      if (before.has(seq) === isHeld) return before
      const next = new Set(before)
      if (isHeld) next.add(seq)
      else next.delete(seq)
      return next
    })
  }, [])

  useEffect(() => {
    if (target === undefined) return
    const { seq } = target
    const index = stretch.seqs.indexOf(seq)
    if (index < 0) return
    const heading = views.has(seq) ? document.getElementById(`entry-${seq}`) : null
    if (heading === null) virtual.scrollToIndex(index, { align: 'start' })
    else {
      reached()
      heading.focus({ preventScroll: true })
      heading.scrollIntoView({ block: 'start' })
    }
  })

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
    const at = focused === undefined ? -1 : stretch.seqs.indexOf(focused)
    const next = stretch.seqs[at + step]
    if (step === 0 || isTyping || at < 0 || next === undefined) return
    event.preventDefault()
    const article = list.current?.querySelector<HTMLElement>(`[data-seq="${next}"] article`)
    article?.focus({ preventScroll: true })
    article?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <>
      {stretch.newer}
      <div
        ref={list}
        role="feed"
        aria-label={props.label}
        aria-busy={drawn.some((seq) => !views.has(seq))}
        className="places"
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={move}
        onFocus={(event) => setFocused(seqAt(event.target))}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFocused(undefined)
        }}
      >
        {items.map(({ index, start }) => {
          const seq = stretch.seqs[index] ?? 0
          const entry = views.get(seq)
          return (
            <div
              key={seq}
              ref={virtual.measureElement}
              data-index={index}
              data-seq={seq}
              className="place"
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {entry === undefined ? (
                <div className="bone bone-entry" />
              ) : (
                <EntryCard
                  entry={entry}
                  cases={cases}
                  filed={filed.get(seq)}
                  corrections={corrections.get(seq) ?? []}
                  gone={gone}
                  deleted={drop}
                  held={hold}
                  place={{ at: stretch.before + index + 1, of: seqs.length }}
                />
              )}
            </div>
          )
        })}
      </div>
      {stretch.older}
    </>
  )
}

/** Number of the entry that the element belongs to. */
const seqAt = (element: Element): number | undefined => {
  const seq = element.closest('[data-seq]')?.getAttribute('data-seq')
  return seq === null || seq === undefined ? undefined : Number(seq)
}
