import { afterEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { orFull, requireRoom } = await import('../../src/log/quota.ts')

const left = (bytes: number) =>
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ usage: 1_000_000_000, quota: 1_000_000_000 + bytes }) },
  })
const failing = (name: string, more: object = {}) => {
  const error = Object.assign(new Error(name), { name }, more)
  return vi.fn(() => Promise.reject(error))
}

afterEach(() => vi.unstubAllGlobals())

describe('a write for which there is no room', () => {
  it('has one name, wherever the browser puts the reason', async () => {
    left(1e9)
    for (const write of [
      failing('QuotaExceededError'),
      failing('AbortError', { inner: { name: 'QuotaExceededError' } }),
      failing('BulkError', { failures: [{ name: 'QuotaExceededError' }] }),
    ])
      await expect(orFull(write)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  })
  it('is told from other failures of the same name by the room that is left', async () => {
    left(1_000)
    await expect(orFull(failing('AbortError'))).rejects.toMatchObject({ name: 'QuotaExceededError' })
    left(1e9)
    await expect(orFull(failing('AbortError'))).rejects.toMatchObject({ name: 'AbortError' })
    left(1_000)
    await expect(orFull(failing('ForkError'))).rejects.toMatchObject({ name: 'ForkError' })
  })
  it('is tried once more where Firefox refuses the first write after a full disk', async () => {
    const invalid = Object.assign(new Error(), { name: 'InvalidStateError' })
    const write = vi.fn<() => Promise<string>>().mockRejectedValueOnce(invalid).mockResolvedValue('written')
    expect(await orFull(write)).toBe('written')
    expect(write).toHaveBeenCalledTimes(2)
  })
  it('is refused beforehand, so that the disk is never filled to the last byte', async () => {
    left(6_000_000)
    await expect(requireRoom(500_000)).resolves.toBeUndefined()
    await expect(requireRoom(2_000_000)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  })
  it('is let through where the browser does not say how much room there is', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new Error('no')) } })
    await expect(requireRoom(2_000_000)).resolves.toBeUndefined()
  })
})
