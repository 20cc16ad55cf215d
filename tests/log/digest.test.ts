import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/core/evidence/digest.ts'
import { newIdentity } from '../../src/core/evidence/seal.ts'
import { blockOf, blockSize, digestKey, openFacts, openWords, sealBlock } from '../../src/log/digest.ts'
import { sampleEntry } from '../core/evidence/samples.ts'

const link = 'a'.repeat(64)
const words = ['robin gate friday', '']
const digests = [1, 2].map((seq) => digestOf(sampleEntry(seq, '0'.repeat(64), { where: 'Surgery car park' })))
const made = async () => {
  const { identity } = await newIdentity()
  const key = await digestKey(identity)
  return { identity, key, block: await sealBlock(key, 1, { link, digests }, words) }
}
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a block of digests', () => {
  it('is read again by whoever has the identity', async () => {
    const { identity, block } = await made()
    const again = await digestKey(identity)
    expect(await openFacts(again, block)).toEqual({ link, digests })
    expect(await openWords(again, block)).toEqual(words)
  })

  it('tells nothing to others: no word in clear, no key from another identity', async () => {
    const { block } = await made()
    for (const part of [block.facts, block.words])
      for (const word of ['robin', 'Surgery', 'message', link]) expect(latin(part)).not.toContain(word)
    const other = await digestKey((await newIdentity()).identity)
    expect(await openFacts(other, block)).toBeUndefined()
    expect(await openWords(other, block)).toBeUndefined()
  })

  it('is never written twice under one nonce, and its key cannot be taken out', async () => {
    const { key, block } = await made()
    const again = await sealBlock(key, 1, { link, digests }, words)
    const nonces = [block.facts, block.words, again.facts, again.words].map((part) =>
      latin(part.subarray(0, 12)),
    )
    expect(new Set(nonces).size).toBe(4)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('no longer counts when a byte of it is another, or it stands in another’s place', async () => {
    const { key, block } = await made()
    for (const at of [0, 12, block.facts.length - 1]) {
      const facts = Uint8Array.from(block.facts)
      facts[at] = (facts[at] ?? 0) ^ 1
      expect(await openFacts(key, { ...block, facts })).toBeUndefined()
    }
    expect(await openFacts(key, { ...block, from: 1 + blockSize })).toBeUndefined()
    expect(await openFacts(key, { ...block, stamp: crypto.randomUUID() })).toBeUndefined()
    expect(await openFacts(key, { ...block, facts: block.words })).toBeUndefined()
    expect(await openFacts(key, { ...block, facts: new Uint8Array(3) })).toBeUndefined()
  })

  it('covers a fixed stretch of numbers', () => {
    expect([1, blockSize, blockSize + 1, 2 * blockSize + 7].map(blockOf)).toEqual([
      1,
      1,
      blockSize + 1,
      2 * blockSize + 1,
    ])
  })
})
