import { useCallback, useEffect, useRef, useState } from 'react'
import type { Digest } from '../../../core/evidence/digest.ts'
import { type DigestReader, digestReader } from '../../../log/digested.ts'
import { onLocked } from '../../../log/on-locked.ts'
import { ask } from '../../../protocol.ts'
import type { DigestProgress } from '../../../requests/find.ts'
import type { LogState } from '../../../views.ts'
import { onRevision } from '../../use-answer.ts'
import { type Filter, noFilter } from './filter.ts'
import { type SearchIndex, searchIndex } from './search.ts'

/** What is known of the whole log, to find things in it. Nothing of it outlives the lock. */

export interface Finding {
  /** Every entry's number, ascending; absent until first read. */
  readonly numbers?: readonly number[]
  /** Another object whenever anything is new. */
  readonly digests: ReadonlyMap<number, Digest>
  /** While entries are still being prepared: then `digests` are not all. */
  readonly progress?: DigestProgress
  readonly error?: Error
  readonly again: () => void
  readonly reader: DigestReader<Digest>
  /** The one index of this page; it is filled only when something is searched. */
  readonly index: () => SearchIndex
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
}

interface Read {
  numbers?: readonly number[]
  digests: ReadonlyMap<number, Digest>
  progress?: DigestProgress
  error?: Error
}

const nothing: Read = { digests: new Map() }

/** @param locked called when the log turns out to be locked */
export function useFinding({ unlocked }: LogState, locked: () => void): Finding {
  const [reader] = useState(() => digestReader((digest: Digest) => digest))
  const [read, setRead] = useState(nothing)
  const [filter, setFilter] = useState(noFilter)
  const index = useRef<SearchIndex>(undefined)
  const turn = useRef(0)

  const forget = useCallback(() => {
    turn.current += 1
    reader.forget()
    index.current = undefined
    setRead(nothing)
    setFilter(noFilter)
  }, [reader])

  const once = useCallback(async () => {
    const mine = turn.current
    const put = (part: Partial<Read>) => {
      if (mine === turn.current)
        setRead(({ error: _error, progress: _progress, ...old }) => ({ ...old, ...part }))
    }
    try {
      // The list need not wait for what only filters, cases and charts need.
      if (!reader.hasRead()) put({ numbers: await reader.numbers() })
      const found = await reader.read()
      if (found.missing.length === 0) return put(found)
      const end = await prepared(
        async (progress) => put({ numbers: await reader.numbers(), digests: found.digests, progress }),
        () => mine === turn.current,
      )
      put({ ...(await reader.read()), ...(end !== undefined && { progress: end }) })
    } catch (error) {
      put({ error: error instanceof Error ? error : new Error(String(error)) })
    }
  }, [reader])

  const work = useRef({ isBusy: false, isAsked: false })
  // Two readings at a time would read everything twice; what is asked for meanwhile follows.
  const refresh = useCallback(async () => {
    const state = work.current
    state.isAsked = true
    if (state.isBusy) return
    state.isBusy = true
    while (state.isAsked) {
      state.isAsked = false
      await once()
    }
    state.isBusy = false
  }, [once])

  useEffect(() => {
    if (!unlocked) return
    void refresh()
    return onRevision(() => void refresh())
  }, [unlocked, refresh])

  useEffect(() => {
    if (!unlocked) return
    const stop = onLocked(() => {
      forget()
      locked()
    })
    return () => {
      stop()
      forget()
    }
  }, [unlocked, forget, locked])

  const held = useCallback(() => {
    index.current ??= searchIndex()
    return index.current
  }, [])
  return { ...read, again: () => void refresh(), reader, index: held, filter, setFilter }
}

/** Has the digests made; says how far that is. Gives the progress back where it came to a stop on the way. */
async function prepared(
  told: (progress: DigestProgress) => Promise<void>,
  isWanted: () => boolean,
): Promise<DigestProgress | undefined> {
  let progress: DigestProgress = { done: -1, of: 0 }
  while (isWanted()) {
    const next = await ask('digest', {})
    if (next.done >= next.of) return undefined
    if (next.done === progress.done) return next
    progress = next
    await told(progress)
  }
  return progress
}
