import { describe, expect, it, vi } from 'vitest'
import { sha256Hex } from '../../../src/core/evidence/chain.ts'
import { newIdentity, open } from '../../../src/core/evidence/seal.ts'
import { sealStream } from '../../../src/core/evidence/seal-stream.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 31) % 251)
const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()

describe('sealing in pieces', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    'gives what opens to the same %i bytes, and their hash',
    async (length) => {
      const { identity, recipient } = await newIdentity()
      const bytes = bytesOf(length)
      const made = await sealStream(streamOf(bytes), length, recipient)
      expect(made.bytes).toBe(length)
      expect(made.sha256).toBe(await sha256Hex(bytes))
      expect(await open(made.sealed, identity)).toEqual(bytes)
    },
  )
  it('hashes without WebAssembly just the same', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    const { recipient } = await newIdentity()
    const made = await sealStream(streamOf(bytesOf(100_000)), 100_000, recipient)
    vi.unstubAllGlobals()
    expect(made.sha256).toBe(await sha256Hex(bytesOf(100_000)))
  })
  it('refuses a source that is not as long as was said', async () => {
    const { recipient } = await newIdentity()
    for (const said of [99, 101])
      await expect(sealStream(streamOf(bytesOf(100)), said, recipient)).rejects.toMatchObject({
        name: 'ChangedSourceError',
      })
  })
  it('tells how far it is, and stops when told', async () => {
    const { recipient } = await newIdentity()
    const seen: number[] = []
    await sealStream(streamOf(bytesOf(300_000)), 300_000, recipient, (n) => seen.push(n))
    expect(seen.at(-1)).toBe(300_000)
    const stopped = AbortSignal.abort(new Error('enough'))
    await expect(sealStream(streamOf(bytesOf(10)), 10, recipient, undefined, stopped)).rejects.toThrow(
      'enough',
    )
  })
})
