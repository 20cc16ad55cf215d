import { beforeEach, describe, expect, it, vi } from 'vitest'

const held = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  alarms: [] as { when: number }[],
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (keys: string[]) =>
          Object.fromEntries(
            keys.flatMap((key) => (key in held.session ? [[key, held.session[key]] as const] : [])),
          ),
        set: async (part: object) => void Object.assign(held.session, part),
        remove: async (keys: string[]) => {
          for (const key of keys) delete held.session[key]
        },
      },
    },
    alarms: {
      create: async (_name: string, alarm: { when: number }) => void held.alarms.push(alarm),
      clear: async () => void held.alarms.splice(0),
    },
  },
}))

const { holdIdentity, identity, isUnlocked, used } = await import('../../src/log/identity.ts')

const minute = 60_000
let now = 0

beforeEach(() => {
  now = 1_000_000_000
  held.session = {}
  held.alarms.splice(0)
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})

describe('the identity of the open log', () => {
  it('is there until the time without use is over, though no alarm came', async () => {
    await holdIdentity('secret', 5 * minute)
    now += 5 * minute - 1
    expect(await isUnlocked()).toBe(true)
    now += 1
    expect(await isUnlocked()).toBe(false)
    expect(held.session).toEqual({})
    await expect(identity()).rejects.toThrow('The log is locked.')
  })

  it('stays while the log is used, and the alarm goes with it', async () => {
    await holdIdentity('secret', 5 * minute)
    for (let n = 0; n < 10; n++) {
      now += 4 * minute
      expect(await identity()).toBe('secret')
      expect(held.alarms.at(-1)).toEqual({ when: now + 5 * minute })
    }
  })

  it('is not put off on a clock that was set back', async () => {
    await holdIdentity('secret', 5 * minute)
    now -= 60 * minute
    await used()
    now += 5 * minute
    expect(await isUnlocked()).toBe(false)
  })

  it('does not write down every one of many uses in a moment', async () => {
    await holdIdentity('secret', 5 * minute)
    for (let n = 0; n < 100; n++) await identity()
    expect(held.alarms).toHaveLength(1)
  })

  it('is not brought back by use of a log that is locked', async () => {
    await used()
    expect(held).toEqual({ session: {}, alarms: [] })
  })
})
