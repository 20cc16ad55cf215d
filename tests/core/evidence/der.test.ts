import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { derToRaw, rawToDer } from '../../../src/core/evidence/der.ts'

// Generous, for machines that do other things meanwhile.
vi.setConfig({ testTimeout: 60_000 })

/** 32 bytes with leading zeros and high bits far more often than chance would have them. */
const scalar = fc
  .tuple(
    fc.nat(32),
    fc.constantFrom(0x00, 0x01, 0x7f, 0x80, 0xff),
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
  )
  .map(([zeros, first, rest]) => rest.map((byte, at) => (at < zeros ? 0 : at === zeros ? first : byte)))
const signature = fc.tuple(scalar, scalar).map(([r, s]) => Uint8Array.of(...r, ...s))
const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

describe('rawToDer', () => {
  it('is undone by derToRaw for every r and s', () => {
    fc.assert(
      fc.property(signature, (raw) => {
        expect(derToRaw(rawToDer(raw))).toEqual(raw)
      }),
      { numRuns: 2000 },
    )
  })

  it('says the same two numbers to openssl', () => {
    fc.assert(
      fc.property(signature, (raw) => {
        const { stdout } = spawnSync('openssl', ['asn1parse', '-inform', 'DER'], {
          input: rawToDer(raw),
          encoding: 'utf8',
        })
        const numbers = [...stdout.matchAll(/INTEGER\s*:([0-9A-F]+)/g)].map((match) =>
          BigInt(`0x${match[1]}`),
        )
        expect(numbers).toEqual([numberOf(raw.subarray(0, 32)), numberOf(raw.subarray(32))])
      }),
      { numRuns: 20 },
    )
  })

  it('writes a known signature byte for byte', () => {
    const raw = new Uint8Array(64)
    raw[31] = 1
    raw[32] = 0x80
    const der = Uint8Array.of(0x30, 38, 0x02, 1, 1, 0x02, 33, 0, 0x80, ...new Uint8Array(31))
    expect(rawToDer(raw)).toEqual(der)
  })

  it('refuses anything but 64 bytes', () => {
    expect(() => rawToDer(new Uint8Array(63))).toThrow(RangeError)
  })
})

describe('derToRaw', () => {
  const one = [0x02, 1, 1]
  it.each<[string, number[]]>([
    ['nothing', []],
    ['a bare head', [0x30, 0]],
    ['one number', [0x30, 3, ...one]],
    ['three numbers', [0x30, 9, ...one, ...one, ...one]],
    ['a rest', [0x30, 6, ...one, ...one, 0]],
    ['a length that is too short', [0x30, 5, ...one, ...one]],
    ['a long-form length', [0x30, 0x81, 6, ...one, ...one]],
    ['a set in place of a sequence', [0x31, 6, ...one, ...one]],
    ['another kind of number', [0x30, 6, 0x0a, 1, 1, ...one]],
    ['a negative number', [0x30, 6, 0x02, 1, 0x80, ...one]],
    ['a number with a zero too many', [0x30, 7, 0x02, 2, 0, 1, ...one]],
    ['a number without digits', [0x30, 5, 0x02, 0, ...one]],
    ['a number that ends outside', [0x30, 6, ...one, 0x02, 9, 1]],
    ['a number of 33 bytes', [0x30, 38, 0x02, 33, ...Array<number>(33).fill(1), ...one]],
    ['a padded number of 34 bytes', [0x30, 39, 0x02, 34, 0, ...Array<number>(33).fill(0x81), ...one]],
  ])('is undefined for %s', (_, der) => {
    expect(derToRaw(Uint8Array.from(der))).toBeUndefined()
  })

  it('accepts only the one form that rawToDer would write', () => {
    fc.assert(
      fc.property(signature, fc.nat(71), fc.nat(255), (raw, at, value) => {
        const der = rawToDer(raw)
        der[at % der.length] = value
        const read = derToRaw(der)
        if (read !== undefined) expect(rawToDer(read)).toEqual(der)
      }),
      { numRuns: 2000 },
    )
  })
})
