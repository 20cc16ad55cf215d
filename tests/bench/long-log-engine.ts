import MiniSearch from 'minisearch'
import type { OpenedDigest } from '../../src/core/evidence/digest.ts'
import { blockSize, digestKey, openFacts, openWords, sealBlock } from '../../src/log/digest.ts'
import { type StoredDigest, type StoredEntry, store } from '../../src/log/store.ts'

/** Runs inside a page of the extension: makes a log of any size in its real store, and measures what is below us. */

const vocabulary = 20_000
const wordsEach = 20
const rowsAtOnce = 5_000
const caseCount = 12

/** Always the same numbers, evenly from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Common words are common: the rank grows with the cube of the die. */
const word = (die: number) => `w${Math.floor(die ** 3 * vocabulary).toString(36)}`

const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const hash = (n: number) => n.toString(16).padStart(64, '0')

function digest(seq: number, roll: () => number): OpenedDigest {
  const id = uuid(seq)
  const isOpening = seq <= caseCount
  const at = new Date(Date.UTC(2016, 0, 1) + seq * 3_000_000)
  return {
    seq,
    id,
    type: isOpening ? 'note' : seq % 97 === 0 ? 'warningGiven' : 'message',
    recordedAt: at.toISOString(),
    offsetMinutes: 0,
    eventTime: `${at.toISOString().slice(0, 16)}Z`,
    eventPrecision: 'minute',
    where: ['Facebook', 'WhatsApp', 'X'][seq % 3] ?? '',
    platform: 'facebook',
    direction: 'in',
    case: uuid(isOpening ? seq : 1 + Math.floor(roll() * caseCount)),
    who: { displayName: 'Robin Sample', handle: 'robin.sample' },
    whatHappened: isOpening ? `Case ${seq}` : '',
    ...(seq % 97 === 0 && { stop: {} }),
  }
}

/** Fills the log up to `size` entries; what is sealed in them is that of the entries that are there already. */
async function seed(size: number, secret: string): Promise<void> {
  const real = await store.entries.toArray()
  const roll = dice(7)
  await store.digests.clear()
  const rows: StoredEntry[] = []
  for (let seq = real.length + 1; seq <= size; seq++) {
    const like = real[seq % real.length]
    if (like === undefined) throw new Error('the log is empty')
    const at = new Date(Date.UTC(2016, 0, 1) + seq * 3_000_000).toISOString()
    rows.push({
      ...like,
      seq,
      id: uuid(seq),
      requestId: uuid(seq),
      recordedAt: at,
      entryHash: hash(seq),
      link: hash(seq),
    })
    if (rows.length < rowsAtOnce && seq < size) continue
    await addAll('entries', rows.splice(0))
  }
  const key = await digestKey(secret)
  const blocks: StoredDigest[] = []
  for (let from = 1; from <= size; from += blockSize) {
    const last = Math.min(size, from + blockSize - 1)
    const link = (await store.entries.get(last))?.link ?? ''
    const digests = Array.from({ length: last - from + 1 }, (_, i) => digest(from + i, roll))
    const words = digests.map(() => Array.from({ length: wordsEach }, () => word(roll())).join(' '))
    blocks.push(await sealBlock(key, from, { link, digests }, words))
  }
  await addAll('digests', blocks)
}

/** Past our own transactions, which wait until the disk has each: here nothing is worth waiting for. */
const addAll = (table: string, rows: readonly unknown[]) =>
  new Promise<void>((resolve, reject) => {
    const filling = store.backendDB().transaction(table, 'readwrite', { durability: 'relaxed' })
    const to = filling.objectStore(table)
    for (const row of rows) to.add(row)
    filling.oncomplete = () => resolve()
    filling.onabort = () => reject(filling.error)
  })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Reads the blocks' facts raw, decrypts and parses the same bytes: the least that opening can take. */
const factsFloor = (secret: string) =>
  timed(async () => {
    const key = await digestKey(secret)
    const blocks = await store.digests.toArray()
    await Promise.all(blocks.map((block) => openFacts(key, block)))
  })

/** MiniSearch alone, with nothing of ours about it: loading all words at one go, and one search for each query. */
async function searchFloor(secret: string, queries: readonly string[]) {
  const key = await digestKey(secret)
  const docs: { seq: number; words: string }[] = []
  for (const block of await store.digests.toArray())
    for (const [i, words] of ((await openWords(key, block)) ?? []).entries())
      docs.push({ seq: block.from + i, words })
  const index = new MiniSearch({ idField: 'seq', fields: ['words'] })
  const load = await timed(async () => index.addAll(docs))
  const searches: number[] = []
  for (const query of queries)
    searches.push(await timed(async () => index.search(query, { prefix: true, combineWith: 'AND' })))
  return { load, searches }
}

export const logEngine = { seed, factsFloor, searchFloor, size: () => store.entries.count() }

declare global {
  var chaperoneLogBench: typeof logEngine
}

globalThis.chaperoneLogBench = logEngine
