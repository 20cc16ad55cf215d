import { type Digest, digestOf } from '../core/evidence/digest.ts'
import { searchTextOf, wordsOf } from '../core/evidence/search-words.ts'
import {
  type BlockFacts,
  blockOf,
  blockSize,
  digestKey,
  openFacts,
  openWords,
  sealBlock,
} from '../log/digest.ts'
import { identity } from '../log/identity.ts'
import { openEntry } from '../log/open-entry.ts'
import { type StoredEntry, store } from '../log/store.ts'
import type { DigestProgress } from '../requests/find.ts'
import { factsReader } from './facts-reader.ts'

/** Makes the digests that are missing. Needs the log open: each entry must be opened once, and never again. */

// A worker is put to sleep amid long work; whoever waits asks again, and sees how far it is.
const budgetMs = 400

let working: Promise<unknown> = Promise.resolve()

/** Makes what fits into half a second. @throws LockedError */
export function digestSome(): Promise<DigestProgress> {
  // Two pages that ask at once must not do the same work twice.
  const mine = working.then(work, work)
  working = mine.catch(() => undefined)
  return mine
}

/** Makes everything that is missing. @throws LockedError */
export async function digestAll(): Promise<void> {
  let before = -1
  for (;;) {
    const { done, of } = await digestSome()
    // What cannot be kept (the disk is full) is not tried for ever.
    if (done >= of || done <= before) return
    before = done
  }
}

/** For the writer, in the transaction that erases the entry: nothing of it may stay. */
export async function dropDigest(seq: number): Promise<void> {
  const from = blockOf(seq)
  await store.digests.where('[from+stamp]').between([from, ''], [from, '\uffff']).delete()
}

async function work(): Promise<DigestProgress> {
  const secret = await identity()
  const end = performance.now() + budgetMs
  let read = await factsReader.read()
  let tried = 0
  for (const from of read.missing) {
    if (tried > 0 && performance.now() > end) break
    await makeBlock(from, secret)
    tried += 1
  }
  if (tried > 0) read = await factsReader.read()
  return { done: read.digests.size, of: read.numbers.length }
}

const rowsFrom = (from: number) =>
  store.entries
    .where('seq')
    .between(from, from + blockSize)
    .toArray()

async function makeBlock(from: number, secret: string): Promise<void> {
  const key = await digestKey(secret)
  const rows = await rowsFrom(from)
  const link = rows.at(-1)?.link
  if (link === undefined) return
  const known = await knownOf(key, from, rows)
  const made = await Promise.all(rows.map((row) => known.get(row.seq) ?? read(row, secret)))
  const facts: BlockFacts = { link, digests: made.map(({ digest }) => digest) }
  const block = await sealBlock(
    key,
    from,
    facts,
    made.map(({ words }) => words),
  )
  await store.transaction('rw', store.entries, store.digests, async () => {
    // Saved or erased meanwhile: then this is not the truth any more, and the next turn makes it.
    const now = await rowsFrom(from)
    const isSame =
      now.length === rows.length &&
      now.every(({ link: linked, sealed }, i) => {
        const before = rows[i]
        return linked === before?.link && (sealed === undefined) === (before.sealed === undefined)
      })
    if (!isSame) return
    await dropDigest(from)
    await store.digests.add(block)
  })
}

interface Read {
  readonly digest: Digest
  readonly words: string
}

/** The last block grows with each entry: what it held already need not be opened again. */
async function knownOf(
  key: CryptoKey,
  from: number,
  rows: readonly StoredEntry[],
): Promise<Map<number, Read>> {
  const known = new Map<number, Read>()
  const [old] = await store.digests.where('[from+stamp]').between([from, ''], [from, '\uffff']).toArray()
  const facts = old && (await openFacts(key, old))
  const words = old && (await openWords(key, old))
  if (facts === undefined || words === undefined) return known
  const isPrefix =
    facts.digests.every(({ seq }, i) => seq === rows[i]?.seq) &&
    rows[facts.digests.length - 1]?.link === facts.link
  if (!isPrefix) return known
  for (const [i, digest] of facts.digests.entries()) known.set(digest.seq, { digest, words: words[i] ?? '' })
  return known
}

async function read(row: StoredEntry, secret: string): Promise<Read> {
  const { seq, id, recordedAt } = row
  const closed = (type: 'deleted' | 'unreadable') => ({ digest: { seq, id, type, recordedAt }, words: '' })
  if (row.sealed === undefined) return closed(row.lost === undefined ? 'deleted' : 'unreadable')
  try {
    const entry = await openEntry(row, secret)
    // Verifying says so when an entry has another number than its row.
    return { digest: { ...digestOf(entry), seq }, words: wordsOf(searchTextOf(entry)).join(' ') }
  } catch {
    return closed('unreadable')
  }
}
