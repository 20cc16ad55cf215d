import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../../protocol.ts'
import { maxEntriesAt } from '../../../requests/find.ts'
import type { EntryView } from '../../../views.ts'
import { emptied } from './emptied.ts'

/** So many are kept open at most: what was read and is far out of view is let go of. */
const most = 300

/**
 * The whole entries of what is in view. They are asked for in turn, never twice at a time, and again when the
 * digests are others: then something was saved or deleted, here or elsewhere.
 */
export function useOpened(wanted: readonly number[], turn: ReadonlyMap<number, unknown>) {
  const [views, setViews] = useState<ReadonlyMap<number, EntryView>>(new Map())
  const [error, setError] = useState<Error>()
  const held = useRef(new Map<number, EntryView>())
  const stale = useRef(new Set<number>())
  const now = useRef(wanted)
  const busy = useRef(false)
  const lastTurn = useRef(turn)
  now.current = wanted

  const load = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      for (;;) {
        const seqs = now.current
          .filter((seq) => !held.current.has(seq) || stale.current.has(seq))
          .slice(0, maxEntriesAt)
        if (seqs.length === 0) break
        for (const seq of seqs) stale.current.delete(seq)
        const opened = await ask('entriesAt', { seqs })
        const given = new Map(opened.map((view) => [view.seq, view]))
        for (const seq of seqs) held.current.set(seq, given.get(seq) ?? missing(seq))
        trim(held.current, now.current)
        setViews(new Map(held.current))
        setError(undefined)
      }
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      busy.current = false
    }
  }, [])

  const key = wanted.join()
  useEffect(() => {
    if (lastTurn.current !== turn) {
      // The first digests of all say nothing new of what was opened before them.
      const isFirst = lastTurn.current.size === 0
      lastTurn.current = turn
      const inView = new Set(now.current)
      for (const seq of isFirst ? [] : held.current.keys()) {
        if (inView.has(seq)) stale.current.add(seq)
        else held.current.delete(seq)
      }
    }
    if (key !== '') void load()
  }, [key, turn, load])

  /** What was deleted must not stay on the screen until the next answer. */
  const drop = useCallback((seq: number) => {
    const view = held.current.get(seq)
    if (view === undefined) return
    held.current.set(seq, emptied(view))
    setViews(new Map(held.current))
  }, [])

  return { views, error, again: () => void load(), drop }
}

const missing = (seq: number): EntryView => ({
  seq,
  id: '',
  type: 'unreadable',
  recordedAt: '',
  offsetMinutes: 0,
  where: '',
  whatHappened: '',
  files: [],
  hash: '',
  link: '',
})

function trim(held: Map<number, EntryView>, inView: readonly number[]): void {
  const keep = new Set(inView)
  for (const seq of held.keys()) {
    if (held.size <= most) return
    if (!keep.has(seq)) held.delete(seq)
  }
}
