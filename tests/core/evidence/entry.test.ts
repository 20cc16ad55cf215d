import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GENESIS } from '../../../src/core/evidence/chain.ts'
import type { Entry } from '../../../src/core/evidence/entry.ts'
import {
  decodeEntry,
  EntryFormatError,
  encodeEntry,
  isEventTime,
  newSalt,
} from '../../../src/core/evidence/entry.ts'
import { anyEntry, flipped, sampleEntry } from './samples.ts'

// Generous, for machines that do other things meanwhile.
const timeout = 60_000
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const original = { name: 'a.png', type: 'image/png', role: 'original', sha256: GENESIS, bytes: 1 } as const

describe('encodeEntry', () => {
  it('gives back any entry that fits the schema, and writes the same bytes of it again', { timeout }, () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const bytes = encodeEntry(entry)
        expect(decodeEntry(bytes)).toEqual(entry)
        expect(encodeEntry(decodeEntry(bytes))).toEqual(bytes)
      }),
    )
  })

  it('writes JSON that a person can read, ended by a newline', () => {
    const text = textOf(encodeEntry(sampleEntry(1, GENESIS, { whatHappened: 'Grüße, 你好 🙂' })))
    expect(text.startsWith('{\n  "v": 1,\n  "id": ')).toBe(true)
    expect(text.endsWith('"\n}\n')).toBe(true)
    expect(text).toContain('"whatHappened": "Grüße, 你好 🙂"')
  })

  it('does not depend on the order in which the fields were given', () => {
    const entry = sampleEntry(1, GENESIS, { timeShown: '9:14', case: '00000000-0000-4000-8000-00000000000c' })
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as Entry
    expect(encodeEntry(turned)).toEqual(encodeEntry(entry))
  })

  it('keeps half a surrogate pair as an escape instead of replacing it', () => {
    const whatHappened = 'broken \ud83d and \ude42 halves'
    const bytes = encodeEntry(sampleEntry(1, GENESIS, { whatHappened }))
    expect(textOf(bytes)).toContain('broken \\ud83d and \\ude42 halves')
    expect(textOf(bytes)).not.toContain('\ufffd')
    expect(decodeEntry(bytes).whatHappened).toBe(whatHappened)
  })

  it('names the place that does not fit and never what stands there', () => {
    const entry = sampleEntry(1, GENESIS, { whatHappened: 'a secret', recordedAt: 'yesterday, a secret' })
    expect(() => encodeEntry(entry)).toThrow(EntryFormatError)
    expect(() => encodeEntry(entry)).toThrow(/^recordedAt: (?!.*secret)/)
  })

  it.each<[string, Partial<Entry> | object]>([
    ['an unknown field', { colour: 'red' }],
    [
      'an unknown field of a part',
      { who: { displayName: 'Robin Sample', diagnosis: 'none of our business' } },
    ],
    ['another version', { v: 2 }],
    ['number 0', { seq: 0 }],
    ['an id that is none', { id: 'entry-1' }],
    ['a short salt', { salt: 'AAECAwQFBgcICQoLDA0O' }],
    ['a salt with stray bits', { salt: 'AAECAwQFBgcICQoLDA0ODx==' }],
    ['a type that is none', { type: 'threat' }],
    ['a local time of recording', { recordedAt: '2026-11-24T22:10:03.120+01:00' }],
    ['a time of recording without milliseconds', { recordedAt: '2026-11-24T22:10:03Z' }],
    ['an event time in words', { eventTime: 'yesterday' }],
    ['upper-case hex', { prev: 'A'.repeat(64) }],
    ['an impact above 10', { impact: { score: 11 } }],
    ['a path for a file name', { files: [{ ...original, name: '../a.png' }] }],
    ['a hidden file name', { files: [{ ...original, name: '.a' }] }],
    ['two files that differ in case only', { files: [original, { ...original, name: 'A.PNG' }] }],
    [
      'a derived file without its original',
      { files: [original, { ...original, name: 'b.png', role: 'derived' }] },
    ],
    ['a derived file of no file', { files: [{ ...original, role: 'derived', of: 'gone.png' }] }],
    ['a file derived from itself', { files: [{ ...original, role: 'derived', of: 'a.png' }] }],
    ['an amendment of nothing', { type: 'amendment' }],
    ['a tombstone without a number', { type: 'tombstone', amends: '00000000-0000-4000-8000-000000000001' }],
    [
      'a tombstone of itself',
      { type: 'tombstone', amends: '00000000-0000-4000-8000-000000000001', amendsSeq: 3 },
    ],
  ])('refuses %s', (_, wrong) => {
    expect(() => encodeEntry(sampleEntry(3, GENESIS, wrong as Partial<Entry>))).toThrow(EntryFormatError)
  })

  it('refuses a field that the schema would let fall', () => {
    const raw = JSON.parse('{"__proto__":"x"}')
    const capture = {
      ...{
        platform: 'p',
        page: 'p',
        layout: 'l',
        url: 'u',
        title: 't',
        messageId: 'm',
        direction: 'in' as const,
      },
      ...{
        directionBasis: [],
        reactions: [],
        media: [],
        raw,
        dpr: 1,
        inView: true,
        userAgent: '',
        extVersion: '1',
      },
      ...{
        viewport: { width: 1, height: 1, scrollX: 0, scrollY: 0 },
        capturedAt: '2026-11-24T22:10:03.120Z',
      },
    }
    expect(() => encodeEntry(sampleEntry(1, GENESIS, { capture }))).toThrow('a field would be lost')
  })

  it('takes a picture derived from an original of the entry that it amends', () => {
    const entry = sampleEntry(3, GENESIS, {
      type: 'amendment',
      amends: '00000000-0000-4000-8000-000000000001',
      files: [{ ...original, name: 'masked.png', role: 'derived', of: 'a.png' }],
    })
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
  })
})

describe('decodeEntry', () => {
  const good = encodeEntry(sampleEntry(1, GENESIS))

  it('never throws anything but EntryFormatError, whatever it is given', { timeout }, () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary' }).map(bytesOf),
      fc.json().map(bytesOf),
      fc.jsonValue().map((value) => bytesOf(`${JSON.stringify(value, null, 2)}\n`)),
      fc.tuple(fc.nat(good.length - 1), fc.nat(7)).map(([at, bit]) => flipped(good, at, bit)),
      fc.nat(good.length).map((end) => good.slice(0, end)),
      fc
        .tuple(anyEntry, fc.string(), fc.jsonValue())
        .map(([entry, key, value]) => bytesOf(`${JSON.stringify({ ...entry, [key]: value }, null, 2)}\n`)),
    )
    fc.assert(
      fc.property(hostile, (bytes) => {
        try {
          decodeEntry(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(EntryFormatError)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('survives a text nested a hundred thousand deep', () => {
    expect(() => decodeEntry(bytesOf('['.repeat(100_000) + ']'.repeat(100_000)))).toThrow(EntryFormatError)
  })

  it.each<[string, (text: string) => Uint8Array]>([
    [
      'a repeated key',
      (text) => bytesOf(text.replace('"where"', '"whatHappened": "other words",\n  "where"')),
    ],
    ['other white space', (text) => bytesOf(JSON.stringify(JSON.parse(text)))],
    ['no final newline', (text) => bytesOf(text.trimEnd())],
    ['a byte order mark', (text) => bytesOf(`\ufeff${text}`)],
    ['something after the end', (text) => bytesOf(`${text}{}`)],
    ['bytes that are no UTF-8', (text) => bytesOf(text).map((byte) => (byte === 0x52 ? 0xff : byte))],
  ])('refuses %s', (_, change) => {
    expect(() => decodeEntry(change(textOf(good)))).toThrow(EntryFormatError)
  })
})

describe('isEventTime', () => {
  it.each([
    '2026',
    '2026-11',
    '2026-11-24',
    '2026-11-24T09:14',
    '2026-11-24T09:14:03',
    '2026-11-24T09:14:03.000Z',
    '2026-11-24T09:14:03+00:00',
    '2026-11-24T09:14:03-0500',
  ])('takes %s', (time) => {
    expect(isEventTime(time)).toBe(true)
  })
  it.each([
    '',
    '9:14',
    '24/11/2026',
    '2026-13',
    '2026-11-32',
    '2026-11-24T24:00',
    '2026-11-24 09:14',
    '2026-11-24T09:14Z\n',
  ])('refuses %j', (time) => {
    expect(isEventTime(time)).toBe(false)
  })
})

describe('newSalt', () => {
  it('gives 16 bytes in base64 that fit the schema, never the same twice', () => {
    const salts = Array.from({ length: 50 }, newSalt)
    expect(new Set(salts).size).toBe(50)
    for (const salt of salts) expect(encodeEntry(sampleEntry(1, GENESIS, { salt })).length).toBeGreaterThan(0)
  })
})
