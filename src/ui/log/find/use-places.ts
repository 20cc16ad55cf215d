import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** A short list is drawn whole: then the browser's own search finds everything, and paper shows it. */
const wholeUpTo = 60

interface Options {
  /** Keys of the items, in order. */
  readonly seqs: readonly number[]
  /** Items that stay drawn wherever they are: they hold the focus, or words that were typed. */
  readonly pinned: ReadonlySet<number>
  readonly estimate: number
  readonly gap: number
}

/**
 * Which items of a long list are drawn, and where. The page itself scrolls; heights are measured. When items come in
 * above what is being read, it stays where it is on the screen.
 */
export function usePlaces<List extends HTMLElement, Item extends HTMLElement>({
  seqs,
  pinned,
  estimate,
  gap,
}: Options) {
  const list = useRef<List>(null)
  const margin = useMargin(list)
  const pins = seqs.length === 0 || pinned.size === 0 ? [] : [...pinned].map((seq) => seqs.indexOf(seq))
  const virtual = useWindowVirtualizer<Item>({
    count: seqs.length,
    estimateSize: () => estimate,
    getItemKey: (index) => seqs[index] ?? index,
    overscan: seqs.length <= wholeUpTo ? wholeUpTo : 3,
    gap,
    scrollMargin: margin,
    useFlushSync: false,
    rangeExtractor: (range: Range) => {
      const drawn = new Set([...defaultRangeExtractor(range), ...pins.filter((index) => index >= 0)])
      return [...drawn].sort((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()

  const anchor = useRef<{ seqs: readonly number[]; seq: number; offset: number }>(undefined)
  useLayoutEffect(() => {
    const before = anchor.current
    if (before !== undefined && before.seqs !== seqs && before.offset < 0) {
      const index = seqs.indexOf(before.seq)
      const start = index < 0 ? undefined : virtual.measurementsCache[index]?.start
      if (start !== undefined) scrollTo({ top: start - before.offset })
    }
    const top = items.find(({ end }) => end > scrollY)
    const seq = top && seqs[top.index]
    anchor.current =
      top === undefined || seq === undefined ? undefined : { seqs, seq, offset: top.start - scrollY }
  })
  return { list, virtual, items, margin }
}

/** How far below the top of the page the list begins, whatever opens and closes above it. */
function useMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0)
  const measure = useCallback(() => {
    const box = list.current?.getBoundingClientRect()
    if (box !== undefined) setMargin(Math.round(box.top + scrollY))
  }, [list])
  useLayoutEffect(() => {
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [measure])
  return margin
}
