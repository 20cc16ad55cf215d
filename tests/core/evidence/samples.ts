import fc from 'fast-check'
import type { ChainRow } from '../../../src/core/evidence/chain.ts'
import { append, GENESIS, sha256Hex } from '../../../src/core/evidence/chain.ts'
import type { SignedCheckpoint } from '../../../src/core/evidence/checkpoint.ts'
import { newSigningKey, signCheckpoint, spkiOf } from '../../../src/core/evidence/checkpoint.ts'
import type { Entry } from '../../../src/core/evidence/entry.ts'
import { encodeEntry } from '../../../src/core/evidence/entry.ts'

/** Invented entries, and whole logs made of them. */

const uuidOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export function sampleEntry(seq: number, prev: string, more: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    id: uuidOf(seq),
    seq,
    salt: 'AAECAwQFBgcICQoLDA0ODw==',
    type: 'message',
    eventPrecision: 'unknown',
    recordedAt: '2026-11-24T22:10:03.120Z',
    offsetMinutes: 0,
    where: 'Example Messenger',
    whatHappened: `Message ${seq} from Robin Sample`,
    files: [],
    prev,
    ...more,
  }
}

export interface Log {
  rows: ChainRow[]
  entries: Uint8Array[]
  files: Map<string, Uint8Array>
  checkpoints: SignedCheckpoint[]
  keys: CryptoKeyPair
  spki: Uint8Array
}

const keys = newSigningKey()

/** A log of `size` entries, each with one file and a checkpoint after it. */
export async function sampleLog(
  size: number,
  more: (seq: number) => Partial<Entry> = () => ({}),
): Promise<Log> {
  const pair = await keys
  const log: Log = {
    rows: [],
    entries: [],
    files: new Map(),
    checkpoints: [],
    keys: pair,
    spki: await spkiOf(pair.publicKey),
  }
  for (let seq = 1; seq <= size; seq++) {
    const picture = new TextEncoder().encode(`picture ${seq}`)
    const head = log.rows.at(-1)
    const bytes = encodeEntry(
      sampleEntry(seq, head?.link ?? GENESIS, {
        files: [
          {
            name: 'view.png',
            type: 'image/png',
            role: 'original',
            sha256: await sha256Hex(picture),
            bytes: picture.length,
          },
        ],
        ...more(seq),
      }),
    )
    const row = await append(head, bytes)
    log.rows.push(row)
    log.entries.push(bytes)
    log.files.set(`${seq}/view.png`, picture)
    log.checkpoints.push(
      await signCheckpoint(pair.privateKey, {
        origin: 'chaperone log of Alex Example',
        size: seq,
        head: row.link,
      }),
    )
  }
  return log
}

/** The arguments of `verify`. */
export const evidenceOf = (log: Log) => ({
  rows: log.rows,
  checkpoints: log.checkpoints,
  publicKey: log.spki,
  entry: async (seq: number) => log.entries[seq - 1],
  file: async (seq: number, name: string) => log.files.get(`${seq}/${name}`),
})

/** `bytes` with one bit of one byte turned over. */
export function flipped(bytes: Uint8Array, at: number, bit = 0): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}

// Half surrogate pairs and control characters included.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const hex64 = fc.stringMatching(/^[0-9a-f]{64}$/)
const told = fc.constantFrom(
  '2026',
  '2026-11',
  '2026-11-24',
  '2026-11-24T22:10',
  '2026-11-24T22:10:03.12+01:00',
)
const utcMs = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n))
const area = fc.record({ x: number, y: number, width: number, height: number })

const capture = fc.record(
  {
    platform: anyText,
    page: anyText,
    layout: anyText,
    url: anyText,
    title: anyText,
    language: anyText,
    messageId: anyText,
    peer: anyText,
    direction: fc.constantFrom('in', 'out', 'unknown'),
    directionBasis: fc.array(anyText, { maxLength: 3 }),
    quote: anyText,
    reactions: fc.array(anyText, { maxLength: 3 }),
    receipt: anyText,
    media: fc.array(anyText, { maxLength: 3 }),
    raw: fc.dictionary(
      anyText.filter((key) => key !== '__proto__'),
      anyText,
      { maxKeys: 4, noNullPrototype: true },
    ),
    viewport: fc.record({ width: number, height: number, scrollX: number, scrollY: number }),
    dpr: number,
    box: area,
    inView: fc.boolean(),
    userAgent: anyText,
    capturedAt: utcMs,
    extVersion: anyText,
  },
  {
    requiredKeys: [
      ...([
        'platform',
        'page',
        'layout',
        'url',
        'title',
        'messageId',
        'direction',
        'directionBasis',
        'reactions',
      ] as const),
      ...(['media', 'raw', 'viewport', 'dpr', 'inView', 'userAgent', 'capturedAt', 'extVersion'] as const),
    ],
  },
)

const files = fc.uniqueArray(
  fc.record(
    {
      name: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,10}\.png$/),
      type: anyText,
      role: fc.constantFrom('original', 'attachment'),
      sha256: hex64,
      bytes: fc.nat(),
      importedAs: anyText,
      geometry: fc.record({
        width: number,
        height: number,
        parts: fc.array(fc.record({ area, x: number, y: number }), { maxLength: 2 }),
        masked: fc.array(area, { maxLength: 2 }),
      }),
    },
    { requiredKeys: ['name', 'type', 'role', 'sha256', 'bytes'] },
  ),
  { maxLength: 4, selector: (file) => file.name },
)

/** Any entry that fits the schema. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    v: fc.constant(1 as const),
    id: fc.uuid(),
    seq: fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
    salt: fc
      .uint8Array({ minLength: 16, maxLength: 16 })
      .map((bytes) => Buffer.from(bytes).toString('base64')),
    type: fc.constantFrom('message', 'gift', 'inPerson', 'amendment', 'tombstone', 'export', 'other'),
    case: maybe(fc.uuid()),
    eventTime: maybe(told),
    eventPrecision: fc.constantFrom('second', 'minute', 'hour', 'day', 'approximate', 'unknown'),
    until: maybe(told),
    firstNoticed: maybe(told),
    timeShown: maybe(anyText),
    dayShown: maybe(anyText),
    recordedAt: utcMs,
    offsetMinutes: fc.integer({ min: -720, max: 840 }),
    where: anyText,
    who: maybe(
      fc.record(
        { displayName: anyText, handle: anyText, isPatient: fc.constantFrom('yes', 'no') },
        { requiredKeys: [] },
      ),
    ),
    whatHappened: anyText,
    interpretation: maybe(anyText),
    description: maybe(anyText),
    myResponse: maybe(anyText),
    toldToStop: maybe(
      fc.record({ at: told, by: anyText, words: anyText, first: fc.boolean() }, { requiredKeys: [] }),
    ),
    impact: maybe(fc.record({ score: fc.integer({ min: 0, max: 10 }), text: anyText }, { requiredKeys: [] })),
    flags: maybe(
      fc.array(fc.record({ kind: fc.constantFrom('threat', 'clinical'), words: anyText }), { maxLength: 2 }),
    ),
    witnesses: maybe(fc.array(fc.record({ name: anyText, contact: anyText }), { maxLength: 2 })),
    reportedTo: maybe(fc.array(fc.record({ whom: anyText, at: told, reference: anyText }), { maxLength: 2 })),
    physicalEvidence: maybe(fc.array(fc.record({ what: anyText, keptWhere: anyText }), { maxLength: 2 })),
    actionTaken: maybe(anyText),
    reviewOn: maybe(told),
    disclosed: maybe(
      fc.record({ to: anyText, purpose: anyText, seqs: fc.array(fc.integer({ min: 1, max: 99 })) }),
    ),
    capture: maybe(capture),
    files,
    reason: maybe(anyText),
    prev: hex64,
    target: fc.uuid(),
  })
  .map(({ target, ...entry }) =>
    entry.type === 'amendment' || entry.type === 'tombstone'
      ? { ...entry, amends: target, amendsSeq: entry.seq - 1 }
      : entry,
  ) as fc.Arbitrary<Entry>
