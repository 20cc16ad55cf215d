import MiniSearch from 'minisearch'
import { wordsOf } from '../../../core/evidence/search-words.ts'
import type { WordGroup } from '../../../log/digested.ts'

/** The index of an open log's words. Lives in this page's memory only, and is dropped when the log is locked. */

export interface Hits {
  readonly seqs: ReadonlySet<number>
  /** No entry has exactly these words; these have similar ones. */
  readonly isSimilar: boolean
}

export interface SearchIndex {
  /** Stamps of the blocks that it holds. */
  readonly stamps: ReadonlySet<string>
  readonly size: number
  /** Takes new words in, and lets go of what was deleted, a little at a time. */
  take(group: WordGroup): Promise<void>
  /** Entries that have every word, or begin one with it; `undefined` when there is no word in the query. */
  search(query: string): Hits | undefined
}

interface Words {
  readonly seq: number
  readonly words: string
}

const parted = (words: string) => words.split(' ')

/** Longer, and scrolling would falter. */
const sliceMs = 6

// Letters that may be other ones; two that changed places are two.
const fuzziness = (word: string) => (word.length > 5 ? 2 : word.length > 3 ? 1 : false)

export function searchIndex(): SearchIndex {
  const stamps = new Set<string>()
  const index = new MiniSearch<Words>({
    idField: 'seq',
    fields: ['words'],
    tokenize: parted,
    processTerm: (word) => word,
    searchOptions: { combineWith: 'AND', prefix: true, tokenize: wordsOf, processTerm: (word) => word },
  })

  const put = (seq: number, words: string) => {
    if (index.has(seq)) {
      // Entries never change; the only news of one is that it was deleted.
      if (words === '') index.discard(seq)
    } else if (words !== '') index.add({ seq, words })
  }
  const found = (query: string, isFuzzy: boolean) =>
    new Set<number>(index.search(query, isFuzzy ? { fuzzy: fuzziness } : {}).map(({ id }) => Number(id)))

  return {
    stamps,
    get size() {
      return index.documentCount
    },
    async take(group) {
      let until = performance.now() + sliceMs
      for (const [seq, words] of group.words) {
        put(seq, words)
        if (performance.now() < until) continue
        await pause()
        until = performance.now() + sliceMs
      }
      for (const stamp of group.stamps) stamps.add(stamp)
      if (index.dirtCount > 0) await index.vacuum()
    },
    search(query) {
      if (wordsOf(query).length === 0) return undefined
      const exact = found(query, false)
      if (exact.size > 0) return { seqs: exact, isSimilar: false }
      const similar = found(query, true)
      return { seqs: similar, isSimilar: similar.size > 0 }
    },
  }
}

/** Lets the page draw and answer; timers would wait longer each time. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
