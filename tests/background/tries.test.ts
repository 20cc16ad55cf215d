import { beforeEach, describe, expect, it, vi } from 'vitest'
import { WrongPassphraseError } from '../../src/core/evidence/passphrase.ts'

const held = vi.hoisted(() => ({ session: {} as Record<string, unknown> }))

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: held.session[key] }),
        set: async (part: object) => void Object.assign(held.session, part),
        remove: async (key: string) => void delete held.session[key],
      },
    },
  },
}))

const { tried } = await import('../../src/background/tries.ts')

let now = 1_000_000
let queue: Promise<unknown> = Promise.resolve()

beforeEach(() => {
  held.session = {}
  queue = Promise.resolve()
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        queue = queue.then(work, work)
        return queue
      },
    },
  })
})

const wrong = () => Promise.reject(new WrongPassphraseError('no'))
const attempt = (work: () => Promise<unknown> = wrong) =>
  tried(work).then(
    () => 'open',
    ({ name, message }: Error) => (name === 'TooSoonError' ? Number(message) : name),
  )

describe('wrong passphrases', () => {
  it('cost nothing at first, then twice as long each time, up to a minute', async () => {
    const waits: unknown[] = []
    for (let n = 0; n < 12; n++) {
      expect(await attempt()).toBe('WrongPassphraseError')
      const answer = await attempt()
      waits.push(answer === 'WrongPassphraseError' ? 0 : answer)
      now += 61_000
    }
    expect(waits.map(Number).filter((seconds) => seconds > 0)).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60,
    ])
  })

  it('are counted also when many are sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => attempt()))
    expect(answers.filter((one) => one === 'WrongPassphraseError')).toHaveLength(3)
    expect(answers.filter((one) => typeof one === 'number')).toHaveLength(7)
  })

  it('keep the right one waiting too, and are forgotten once it was given', async () => {
    for (let n = 0; n < 3; n++) await attempt()
    expect(await attempt(async () => 'secret')).toBe(1)
    now += 1_000
    expect(await attempt(async () => 'secret')).toBe('open')
    expect(await attempt()).toBe('WrongPassphraseError')
    expect(await attempt()).toBe('WrongPassphraseError')
  })

  it('are not what went wrong for another reason', async () => {
    for (let n = 0; n < 9; n++)
      expect(await attempt(() => Promise.reject(new RangeError('no memory')))).toBe('RangeError')
    expect(await attempt(async () => 'secret')).toBe('open')
  })

  it('never lock out for longer than a minute, though the clock was set back', async () => {
    for (let n = 0; n < 3; n++) await attempt()
    now -= 86_400_000
    expect(await attempt(async () => 'secret')).toBe('open')
  })
})
