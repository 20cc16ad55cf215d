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

/** Cases whose opening the state does not show among its entries. */
const openings = (shownSeqs: ReadonlySet<number>): Digest[] => {
  const { cases } = current()
  return (Array.isArray(cases) ? cases : [])
    .filter(({ opened }) => !shownSeqs.has(opened))
    .map(({ id, opened, pseudonym }) => ({
      seq: opened,
      id,
      type: 'note',
      case: id,
      recordedAt: '2026-11-20T10:00:00.000Z',
      offsetMinutes: 0,
      eventPrecision: 'unknown',
      whatHappened: pseudonym,
    }))
}

const isClosed = ({ type }: EntryView) => type === 'deleted' || type === 'unreadable'

export function digestReader<T>(keep: (digest: Digest) => T): DigestReader<T> {
  return {
    hasRead: () => false,
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
      const hidden = openings(new Set(numbers)).map((digest): [number, T] => [digest.seq, keep(digest)])
      return { numbers, digests: new Map([...digests, ...hidden]), missing: [] }
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
