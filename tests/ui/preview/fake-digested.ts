import { type Digest, digestOf } from '../../../src/core/evidence/digest.ts'
import type { Entry } from '../../../src/core/evidence/entry.ts'
import { searchTextOf, wordsOf } from '../../../src/core/evidence/search-words.ts'
import type { DigestReader } from '../../../src/log/digested.ts'
import type { EntryView } from '../../../src/views.ts'
import { current, shown } from './shown.ts'

/** Stands in for src/log/digested.ts: digests of the entries that the state shows, without a store. */

const entryOf = (view: EntryView) =>
  ({
    ...view,
    ...view.told,
    eventPrecision: view.eventPrecision ?? 'unknown',
    who: view.told?.who ?? view.who,
    capture: view.capture && {
      ...view.capture,
      quote: view.quote,
      reactions: view.reactions,
      direction: view.direction,
    },
  }) as unknown as Entry

const views = () => {
  const entries = shown(current())
  if (entries instanceof Error) throw entries
  return entries
}

const isClosed = ({ type }: EntryView) => type === 'deleted' || type === 'unreadable'

export function digestReader<T>(keep: (digest: Digest) => T): DigestReader<T> {
  return {
    async numbers() {
      return views().map(({ seq }) => seq)
    },
    async read() {
      const all = views()
      const digests = all.map((view): [number, T] => [
        view.seq,
        keep(isClosed(view) ? (view as unknown as Digest) : digestOf(entryOf(view))),
      ])
      const numbers = all.map(({ seq }) => seq).sort((a, b) => a - b)
      return { numbers, digests: new Map(digests), missing: [] }
    },
    async *words() {
      const words = views()
        .filter((view) => !isClosed(view))
        .map((view) => [view.seq, wordsOf(searchTextOf(entryOf(view))).join(' ')] as const)
      yield { words: new Map(words), stamps: [] }
    },
    forget() {},
  }
}
