import { useEffect, useState } from 'react'
import { numberAsked } from './filter.ts'
import type { Hits } from './search.ts'
import type { Finding } from './use-finding.ts'

const long = 1_000

export interface Search {
  /** Absent when there is nothing to search for. */
  readonly hits?: Hits
  /** The index is still being built; what is found so far is not all. 0 to 1. */
  readonly part?: number
}

/** Searches as it is typed. The index is built on the first search, while the page stays usable. */
export function useHits({ numbers, digests, reader, index: held, progress }: Finding, query: string): Search {
  const [part, setPart] = useState<number>()
  const [ready, setReady] = useState(0)
  const isWanted = query.trim() !== '' && numberAsked(query) === undefined
  const size = numbers?.length ?? 0

  useEffect(() => {
    // An index that is there is kept up even when nothing is searched: it must not keep what was deleted.
    if (digests.size === 0 || (!isWanted && held().stamps.size === 0)) return
    let isOver = false
    const build = async () => {
      const index = held()
      for await (const group of reader.words(index.stamps)) {
        if (isOver) return
        setPart(Math.min(1, index.size / Math.max(1, size)))
        await index.take(group)
        if (isOver) return
        setReady((n) => n + 1)
      }
      setPart(undefined)
      setReady((n) => n + 1)
    }
    // Locked meanwhile: the page is about to say so.
    build().catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [isWanted, digests, reader, held, size])

  const [result, setResult] = useState<Hits>()
  useEffect(() => {
    setResult(isWanted && ready > 0 ? held().search(query) : undefined)
  }, [isWanted, query, ready, held])

  if (!isWanted) return {}
  // In a short log it takes no longer than the typing.
  const building = size < long ? undefined : (part ?? (ready === 0 || progress !== undefined ? 0 : undefined))
  return { ...(result !== undefined && { hits: result }), ...(building !== undefined && { part: building }) }
}
