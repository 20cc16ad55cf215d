import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  append,
  ChainError,
  fromTsv,
  GENESIS,
  linkOf,
  sha256Hex,
  toTsv,
} from '../../../src/core/evidence/chain.ts'
import { EntryFormatError, encodeEntry } from '../../../src/core/evidence/entry.ts'
import { sampleEntry, sampleLog } from './samples.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const A = 'a'.repeat(64)

describe('sha256Hex', () => {
  it('gives the published digests of the empty text and of "abc"', async () => {
    expect(await sha256Hex(bytesOf(''))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    expect(await sha256Hex(bytesOf('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('takes a view into a larger buffer', async () => {
    expect(await sha256Hex(bytesOf('xabcx').subarray(1, 4))).toBe(await sha256Hex(bytesOf('abc')))
  })
})

describe('append', () => {
  it('starts at 1 after GENESIS and goes on from the head', async () => {
    const first = await append(undefined, encodeEntry(sampleEntry(1, GENESIS)))
    expect(first).toMatchObject({ seq: 1, prev: GENESIS, link: await linkOf(GENESIS, first.entryHash) })
    const second = await append(first, encodeEntry(sampleEntry(2, first.link)))
    expect(second).toMatchObject({ seq: 2, prev: first.link })
  })

  it('hashes the bytes as they are', async () => {
    const bytes = encodeEntry(sampleEntry(1, GENESIS))
    expect((await append(undefined, bytes)).entryHash).toBe(await sha256Hex(bytes))
  })

  it('refuses an entry that has another number or names another row before it', async () => {
    const head = { seq: 1, link: A }
    await expect(append(head, encodeEntry(sampleEntry(3, A)))).rejects.toThrow(ChainError)
    await expect(append(head, encodeEntry(sampleEntry(2, GENESIS)))).rejects.toThrow(ChainError)
    await expect(append(undefined, encodeEntry(sampleEntry(1, A)))).rejects.toThrow(ChainError)
    await expect(append(undefined, bytesOf('{}'))).rejects.toThrow(EntryFormatError)
  })
})

describe('chain.tsv', () => {
  it('gives back the rows', async () => {
    const { rows } = await sampleLog(3)
    expect(fromTsv(toTsv(rows))).toEqual(rows)
    expect(fromTsv('')).toEqual([])
  })

  it.each([
    ['a cut-off last line', `1\t${A}\t${A}\t${A}`],
    ['a missing column', `1\t${A}\t${A}\n`],
    ['an empty line', `1\t${A}\t${A}\t${A}\n\n`],
    ['a leading zero', `01\t${A}\t${A}\t${A}\n`],
    ['number 0', `0\t${A}\t${A}\t${A}\n`],
    ['upper-case hex', `1\t${A}\t${A.toUpperCase()}\t${A}\n`],
    ['Windows line ends', `1\t${A}\t${A}\t${A}\r\n`],
  ])('refuses %s', (_, tsv) => {
    expect(() => fromTsv(tsv)).toThrow(ChainError)
  })

  it('is recomputed by sha256sum in a shell loop, which finds the row that was changed', async () => {
    const { rows } = await sampleLog(4)
    const loop = `tab=$(printf '\\t')
while IFS="$tab" read -r seq hash prev link; do
  [ "$(printf '%s%s' "$prev" "$hash" | sha256sum | cut -c1-64)" = "$link" ] && echo "$seq OK" || echo "$seq BAD"
done`
    const check = (tsv: string) => execFileSync('sh', ['-c', loop], { input: tsv, encoding: 'utf8' })
    expect(check(toTsv(rows))).toBe('1 OK\n2 OK\n3 OK\n4 OK\n')
    const forged = rows.map((row) => (row.seq === 3 ? { ...row, entryHash: A } : row))
    expect(check(toTsv(forged))).toBe('1 OK\n2 OK\n3 BAD\n4 OK\n')
  })
})
