import { describe, expect, test } from 'vitest'
import type { Digest, OpenedDigest } from '../../src/core/evidence/digest.ts'
import { wordsOf } from '../../src/core/evidence/search-words.ts'
import { choicesOf, type Filter, matching, noFilter } from '../../src/ui/log/find/filter.ts'
import { searchIndex } from '../../src/ui/log/find/search.ts'

const digest = (seq: number, more: Partial<OpenedDigest> = {}): Digest => ({
  seq,
  id: `${seq}`,
  type: 'message',
  recordedAt: `2026-11-2${seq}T10:00:00.000Z`,
  offsetMinutes: 0,
  eventPrecision: 'minute',
  whatHappened: '',
  ...more,
})
const log = [
  digest(1, { where: 'Facebook', eventTime: '2026-11-29T08:00' }),
  digest(2, { where: 'WhatsApp', eventTime: '2026-11' }),
  digest(3, { type: 'call', where: 'surgery' }),
  { seq: 4, id: '4', type: 'deleted', recordedAt: '2026-11-24T10:00:00.000Z' } as const,
  digest(5, { where: 'facebook ' }),
]
const found = (part: Partial<Filter>, more: { members?: Set<number>; hits?: Set<number> } = {}) =>
  matching({
    numbers: log.map(({ seq }) => seq),
    digests: new Map(log.map((one) => [one.seq, one])),
    filter: { ...noFilter, ...part },
    zone: () => 0,
    ...more,
  })

describe('filtering', () => {
  test('with nothing set shows everything, newest first', () => {
    expect(found({})).toEqual([5, 4, 3, 2, 1])
  })

  test('by kind, by where, by case and by words, together', () => {
    expect(found({ type: 'call' })).toEqual([3])
    expect(found({ channel: 'in facebook' })).toEqual([5, 1])
    expect(found({ channel: 'in facebook' }, { members: new Set([1, 2]) })).toEqual([1])
    expect(found({ type: 'message' }, { hits: new Set([1, 3, 5]), members: new Set([5]) })).toEqual([5])
    expect(found({ type: 'call', channel: 'in facebook' })).toEqual([])
  })

  test('by day counts both ends, the event before the record, and a month by any of its days', () => {
    expect(found({ from: '2026-11-29', to: '2026-11-29' })).toEqual([2, 1])
    expect(found({ from: '2026-11-23', to: '2026-11-24' })).toEqual([4, 3, 2])
    expect(found({ from: '2026-12-01' })).toEqual([])
    expect(found({ to: '2026-10-31' })).toEqual([])
  })

  test('by number shows that entry alone', () => {
    expect(found({ query: ' #3 ' })).toEqual([3])
    expect(found({ query: '#77' })).toEqual([])
  })

  test('orders by event where it is known, else by record', () => {
    expect(found({ order: 'event' })).toEqual([1, 5, 4, 3, 2])
  })

  test('offers what there is in the log', () => {
    expect(choicesOf(log)).toEqual({
      types: ['message', 'call', 'deleted'],
      channels: [
        ['in facebook', 'Facebook'],
        ['in whatsapp', 'WhatsApp'],
      ],
    })
  })
})

describe('searching', () => {
  const index = async () => {
    const made = searchIndex()
    const texts = [
      'Müller waited at the gate',
      'I saw your car, "again"',
      'gateway and garden',
      '病院で会いましょう',
    ]
    await made.take({
      words: new Map(texts.map((text, n) => [n + 1, wordsOf(text).join(' ')])),
      stamps: ['a'],
    })
    return made
  }
  const seqs = (hits: { seqs: ReadonlySet<number> } | undefined) => hits && [...hits.seqs].sort()

  test('finds by beginnings, all words at once, whatever the accents and case', async () => {
    const made = await index()
    expect(seqs(made.search('gat'))).toEqual([1, 3])
    expect(seqs(made.search('GATE muller'))).toEqual([1])
    expect(seqs(made.search('gate car'))).toEqual([])
    expect(seqs(made.search('病院'))).toEqual([4])
    expect(seqs(made.search('会'))).toEqual([4])
  })

  test('takes quotes and signs for nothing', async () => {
    const made = await index()
    expect(seqs(made.search('"again" AND (car* -)'))).toEqual([])
    expect(seqs(made.search('"again" (car* -) ~'))).toEqual([2])
    expect(made.search(' "" ')).toBeUndefined()
  })

  test('offers similar words only when no entry has these, and says so', async () => {
    const made = await index()
    expect(made.search('gardne')).toEqual({ seqs: new Set([3]), isSimilar: true })
    expect(made.search('gate')?.isSimilar).toBe(false)
    expect(made.search('zebra')).toEqual({ seqs: new Set(), isSimilar: false })
  })

  test('lets go of what was deleted, and takes the same words in once', async () => {
    const made = await index()
    await made.take({
      words: new Map([
        [1, ''],
        [3, 'gateway and garden'],
      ]),
      stamps: ['b'],
    })
    expect(seqs(made.search('gate'))).toEqual([3])
    expect([...made.stamps]).toEqual(['a', 'b'])
  })
})
