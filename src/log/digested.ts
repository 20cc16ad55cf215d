import type { Digest } from '../core/evidence/digest.ts'
import { blockOf, digestKey, openFacts, openWords } from './digest.ts'
import { identity } from './identity.ts'
import { store } from './store.ts'

/** Reading the digests back. What was read is kept in memory until it is forgotten, so that only news is opened. */

export interface Digested<T> {
  /** Every entry's number, ascending. */
  readonly numbers: readonly number[]
  /** By number; those that no block covers yet are absent. */
  readonly digests: ReadonlyMap<number, T>
  /** First numbers of the blocks that must be made, or made anew. */
  readonly missing: readonly number[]
}

export interface DigestReader<T> {
  /** Every entry's number, ascending; there long before the digests are. @throws LockedError */
  numbers(): Promise<readonly number[]>
  /** @throws LockedError */
  read(): Promise<Digested<T>>
  /** Whether `read` has ended once since it last forgot. */
  hasRead(): boolean
  /** Words by number, of all blocks but those with the `known` stamps; a group at a time. @throws LockedError */
  words(known: ReadonlySet<string>): AsyncGenerator<WordGroup>
  forget(): void
}

export interface WordGroup {
  readonly words: ReadonlyMap<number, string>
  readonly stamps: readonly string[]
}

interface Held<T> {
  readonly stamp: string
  readonly seqs: readonly number[]
  readonly kept: readonly T[]
}

/** Blocks read and opened at one time: enough to keep the disk busy, few enough to leave the page fluid. */
const atOnce = 16

/** @param keep what is needed of each digest */
export function digestReader<T>(keep: (digest: Digest) => T): DigestReader<T> {
  const held = new Map<number, Held<T>>()
  let key: { secret: string; made: Promise<CryptoKey> } | undefined
  let last: Digested<T> | undefined
  let turn = 0

  const keyOf = async (mine: number) => {
    const secret = await identity()
    // Locked meanwhile: neither the secret nor its key may come back into memory.
    if (mine !== turn) return digestKey(secret)
    if (key?.secret !== secret) {
      held.clear()
      key = { secret, made: digestKey(secret) }
    }
    return key.made
  }

  const open = async (opening: CryptoKey, keys: readonly [number, string][]) => {
    const blocks = (await store.digests.bulkGet([...keys])).filter((block) => block !== undefined)
    const facts = await Promise.all(blocks.map((block) => openFacts(opening, block)))
    const ends = await store.entries.bulkGet(facts.map((one) => one?.digests.at(-1)?.seq ?? 0))
    return blocks.map((block, i) => ({ block, facts: facts[i], link: ends[i]?.link }))
  }

  const take = async (opening: CryptoKey, mine: number) => {
    const keys = await store.digests.toCollection().primaryKeys()
    const stamps = new Map(keys)
    let isNews = false
    for (const [from, { stamp }] of held) if (stamps.get(from) !== stamp) isNews = held.delete(from) || isNews
    const fresh = keys.filter(([from, stamp]) => held.get(from)?.stamp !== stamp)
    for (let at = 0; at < fresh.length; at += atOnce) {
      const opened = await open(opening, fresh.slice(at, at + atOnce))
      // Locked meanwhile: what was under way must not come back into memory.
      if (mine !== turn) return isNews
      for (const { block, facts, link } of opened) {
        if (facts === undefined || link === undefined || facts.link !== link) continue
        isNews = true
        held.set(block.from, {
          stamp: block.stamp,
          seqs: facts.digests.map(({ seq }) => seq),
          kept: facts.digests.map(keep),
        })
      }
    }
    return isNews
  }

  return {
    async numbers() {
      await identity()
      return allNumbers()
    },
    async read() {
      const mine = turn
      const opening = await keyOf(mine)
      const isNews = await take(opening, mine)
      if (!isNews && last !== undefined && (await newest()) === last.numbers.at(-1)) return last
      const numbers = await allNumbers()
      const found = { numbers, ...gather(held, numbers) }
      if (mine === turn) last = found
      return found
    },
    hasRead: () => last !== undefined,
    async *words(known) {
      const opening = await keyOf(turn)
      const fresh = [...held].filter(([, { stamp }]) => !known.has(stamp))
      for (let at = 0; at < fresh.length; at += atOnce) {
        const group = fresh.slice(at, at + atOnce)
        const blocks = await store.digests.bulkGet(group.map(([from, { stamp }]) => [from, stamp]))
        const words = new Map<number, string>()
        const stamps: string[] = []
        await Promise.all(
          group.map(async ([, { seqs, stamp }], i) => {
            const block = blocks[i]
            const opened = block && (await openWords(opening, block))
            if (opened === undefined) return
            stamps.push(stamp)
            for (const [n, seq] of seqs.entries()) words.set(seq, opened[n] ?? '')
          }),
        )
        yield { words, stamps }
      }
    },
    forget() {
      turn += 1
      held.clear()
      key = undefined
      last = undefined
    },
  }
}

const newest = async (): Promise<number | undefined> =>
  (await store.entries.orderBy('seq').reverse().limit(1).primaryKeys())[0]

const allNumbers = () => store.entries.toCollection().primaryKeys()

/** A block counts only when it speaks of exactly the entries that are there. */
function gather<T>(held: ReadonlyMap<number, Held<T>>, numbers: readonly number[]) {
  const digests = new Map<number, T>()
  const missing: number[] = []
  for (let at = 0; at < numbers.length; ) {
    const from = blockOf(numbers[at] ?? 1)
    let end = at
    while (end < numbers.length && blockOf(numbers[end] ?? 1) === from) end += 1
    const { seqs, kept } = held.get(from) ?? { seqs: [], kept: [] }
    let isWhole = seqs.length === end - at
    for (const [n, digest] of kept.entries()) {
      const seq = seqs[n]
      if (seq !== undefined && seq === numbers[at + n]) digests.set(seq, digest)
      else isWhole = false
    }
    if (!isWhole) missing.push(from)
    at = end
  }
  return { digests, missing }
}
