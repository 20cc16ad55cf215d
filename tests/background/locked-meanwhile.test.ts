import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The log is locked while something is under way: nothing of what was open stays in this worker's memory. */

const world = vi.hoisted(() => ({
  /** What happens while the next reading is under way. */
  meanwhile: async (): Promise<void> => undefined,
  keysMade: 0,
  isStorageBroken: false,
  digests: new Map(),
  rows: [] as { seq: number; sealed: Uint8Array }[],
  opened: 0,
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => ({}),
        set: async () => undefined,
        remove: async () => {
          if (world.isStorageBroken) throw new Error('no storage')
        },
      },
    },
    alarms: { create: async () => undefined, clear: async () => true },
  },
}))
vi.mock('../../src/log/identity.ts', async (original) => ({
  ...(await original<object>()),
  identity: async () => {
    await world.meanwhile()
    return 'a secret'
  },
}))
vi.mock('../../src/log/store.ts', () => {
  const none = {
    primaryKeys: async () => [],
    toCollection: () => none,
    orderBy: () => none,
    reverse: () => none,
    limit: () => none,
    bulkGet: async () => world.rows,
  }
  return { store: { digests: none, entries: none } }
})
vi.mock('../../src/log/open-entry.ts', () => ({
  openEntry: async () => {
    world.opened += 1
    return {}
  },
}))
vi.mock('../../src/core/pathway/facts.ts', () => ({ gistOf: () => ({}) }))
vi.mock('../../src/log/digest.ts', async (original) => ({
  ...(await original<object>()),
  digestKey: async () => {
    world.keysMade += 1
    return {}
  },
}))
vi.mock('../../src/background/facts-reader.ts', () => ({
  factsReader: {
    read: async () => {
      await world.meanwhile()
      return { numbers: [], digests: world.digests, missing: [] }
    },
  },
}))

const { lock, onLock } = await import('../../src/background/keyring.ts')
const { cases } = await import('../../src/background/case-facts.ts')
const { gistsOf } = await import('../../src/background/pathway/gists.ts')
const { digestReader } = await import('../../src/log/digested.ts')

beforeEach(() => {
  world.meanwhile = async () => undefined
  world.keysMade = 0
  world.isStorageBroken = false
})

describe('what is remembered of the open log', () => {
  it('is forgotten by whoever remembers it, even when the browser cannot forget the key just now', async () => {
    const forget = vi.fn()
    onLock(forget)
    world.isStorageBroken = true
    await expect(lock()).rejects.toThrow('no storage')
    expect(forget).toHaveBeenCalledOnce()
  })

  it('holds the cases only if the log was open to the end', async () => {
    world.meanwhile = lock
    const first = await cases()
    world.meanwhile = async () => undefined
    const second = await cases()
    expect(second).not.toBe(first)
    expect(await cases()).toBe(second)
  })

  it('holds the gist of an entry only if the log was open to the end', async () => {
    world.rows = [{ seq: 1, sealed: new Uint8Array() }]
    world.meanwhile = lock
    await gistsOf([1])
    world.meanwhile = async () => undefined
    await gistsOf([1])
    expect(world.opened).toBe(2)
    await gistsOf([1])
    expect(world.opened).toBe(2)
    world.rows = []
  })

  it('holds the secret and the key of the digests only if the log was open to the end', async () => {
    const reader = digestReader((digest) => digest)
    onLock(() => reader.forget())
    world.meanwhile = lock
    await reader.read()
    world.meanwhile = async () => undefined
    await reader.read()
    expect(world.keysMade).toBe(2)
    await reader.read()
    expect(world.keysMade).toBe(2)
  })
})
