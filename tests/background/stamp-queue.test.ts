import { expect, it, vi } from 'vitest'
import type { StoredStamp } from '../../src/log/store.ts'

const stamps = vi.hoisted(() => new Map<string, { genTime: string; response: Uint8Array }>())

vi.mock('../../src/log/store.ts', () => ({
  store: {
    transaction: (_mode: string, ...rest: unknown[]) => (rest.at(-1) as () => Promise<void>)(),
    stamps: {
      get: async (key: [number, string]) => stamps.get(key.join()),
      put: async (row: StoredStamp) => stamps.set(`${row.size},${row.authority}`, row),
    },
    stampQueue: { toArray: async () => [] },
  },
}))

const { keepStamp } = await import('../../src/background/stamp-queue.ts')

it('of two time stamps by one authority on one checkpoint the earlier stays, in whatever order they come', async () => {
  const keep = (size: number, genTime: string, byte: number) =>
    keepStamp(
      size,
      'file:Sample TSA',
      Uint8Array.of(byte),
      { genTime, authority: 'Sample TSA', serial: '1', policy: '1.2' },
      true,
    )
  await keep(1, '2026-11-25T10:00:00Z', 1)
  await keep(1, '2026-11-25T12:00:00.5Z', 2)
  await keep(2, '2026-11-25T12:00:00Z', 3)
  await keep(2, '2026-11-25T11:59:59.9Z', 4)
  expect([...stamps.values()].map(({ response }) => response[0])).toEqual([1, 4])
})
