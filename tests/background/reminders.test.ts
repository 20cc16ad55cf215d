import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaults } from '../../src/core/reminders/choices.ts'
import { dayMs, type Fact } from '../../src/core/reminders/reminder.ts'

/** One alarm, whatever happens to the worker and to the clock. The browser is a stand-in that remembers. */

type Heard = (argument: never, area?: string) => void
const browser = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  alarms: new Map<string, number>(),
  shown: [] as [string, string][],
  badge: '',
  mayNotify: true,
  facts: [] as Fact[],
  listeners: new Map<string, Heard[]>(),
}))

vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (heard: Heard) => {
      browser.listeners.set(name, [...(browser.listeners.get(name) ?? []), heard])
    },
  })
  return {
    default: {
      alarms: {
        onAlarm: event('alarm'),
        create: async (name: string, { when }: { when: number }) => void browser.alarms.set(name, when),
        clear: async (name: string) => browser.alarms.delete(name),
      },
      runtime: {
        onInstalled: event('installed'),
        onStartup: event('startup'),
        getURL: (path: string) => path,
      },
      idle: { onStateChanged: event('idle') },
      storage: {
        onChanged: event('storage'),
        local: {
          get: async () => structuredClone(browser.stored),
          set: async (part: object) => void Object.assign(browser.stored, structuredClone(part)),
          remove: async (key: string) => void delete browser.stored[key],
        },
        session: { set: async () => undefined },
      },
      permissions: { contains: async () => browser.mayNotify, onAdded: event('added') },
      notifications: {
        create: async (id: string, { message }: { message: string }) =>
          void browser.shown.push([id, message]),
        clear: async () => undefined,
        onClicked: event('clicked'),
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          browser.badge = text
        },
        setBadgeBackgroundColor: async () => undefined,
      },
      i18n: { getMessage: (key: string) => key },
    },
  }
})
vi.mock('../../src/background/reminders/facts.ts', () => ({ factsNow: async () => browser.facts }))
vi.mock('../../src/background/reminders/choices.ts', () => ({ reminderChoices: async () => defaults }))
vi.mock('../../src/background/reminders/read-log.ts', () => ({ readLog: async () => ({ stops: [] }) }))
vi.mock('../../src/background/writer.ts', () => ({ onWritten: () => undefined }))
vi.mock('../../src/log/identity.ts', () => ({ isUnlocked: async () => false }))
vi.mock('../../src/core/audit/judge.ts', () => ({ openSerious: () => 0 }))

const noon = Date.UTC(2026, 10, 29, 12)
const fact: Fact = { id: 'lookAgain:example', kind: 'lookAgain', about: 'example', since: noon }
const due = noon + 90 * dayMs

/** A worker that starts: nothing is left of the one before but what the browser keeps. */
const worker = async () => {
  vi.resetModules()
  browser.listeners.clear()
  const started = await import('../../src/background/reminders.ts')
  started.listenForReminders()
  await started.wake()
  return started
}
const hear = async (name: string, argument?: unknown) => {
  for (const heard of browser.listeners.get(name) ?? []) heard(argument as never)
  const { wake } = await import('../../src/background/reminders.ts')
  await wake()
}

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout'] })
  let turn: Promise<unknown> = Promise.resolve()
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        turn = turn.then(work, work)
        return turn
      },
    },
  })
  Object.assign(browser, { stored: {}, shown: [], badge: '', mayNotify: true, facts: [fact] })
  browser.alarms.clear()
})

describe('the alarm', () => {
  it('is one, for the next moment', async () => {
    browser.facts = [fact, { ...fact, id: 'drift:example', kind: 'drift' }]
    await worker()
    expect([...browser.alarms]).toEqual([['reminders', noon + dayMs]])
  })

  it('is set again at each start, after sleep, and when somebody is back, where the browser lost it', async () => {
    await worker()
    for (const [name, argument] of [
      ['installed', {}],
      ['startup', undefined],
      ['idle', 'active'],
    ] as const) {
      browser.alarms.clear()
      await hear(name, argument)
      expect([...browser.alarms], name).toEqual([['reminders', due]])
    }
    browser.alarms.clear()
    await worker()
    expect([...browser.alarms]).toEqual([['reminders', due]])
  })

  it('is in place before the work begins that it called for', async () => {
    await worker()
    vi.setSystemTime(due)
    browser.alarms.clear()
    // This worker ends before it gets a turn.
    vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } })
    for (const heard of browser.listeners.get('alarm') ?? []) heard({ name: 'reminders' } as never)
    await Promise.resolve()
    expect([...browser.alarms]).toEqual([['reminders', due + 60_000]])
  })

  it('is not set where nothing is to come', async () => {
    browser.facts = []
    await worker()
    expect([...browser.alarms]).toEqual([])
    expect(browser.stored).toEqual({})
  })
})

describe('what is due', () => {
  it('is told once: late after sleep, and not again by the next worker or a clock put back', async () => {
    await worker()
    expect([browser.badge, browser.shown]).toEqual(['', []])
    vi.setSystemTime(due + 40 * dayMs)
    await hear('alarm', { name: 'reminders' })
    expect([browser.badge, browser.shown]).toEqual(['1', [['reminders', 'reminderNotification']]])
    browser.badge = ''
    await worker()
    vi.setSystemTime(noon)
    await worker()
    vi.setSystemTime(due + 1)
    await worker()
    expect([browser.badge, browser.shown.length]).toEqual(['1', 1])
  })

  it('is on the button alone where notifications are not allowed', async () => {
    browser.mayNotify = false
    vi.setSystemTime(due)
    await worker()
    expect([browser.badge, browser.shown]).toEqual(['1', []])
  })

  it('goes when it is put off or done, and stays gone with the worker', async () => {
    vi.setSystemTime(due)
    const { snooze } = await worker()
    await snooze(fact.id, 7)
    expect([browser.badge, [...browser.alarms]]).toEqual(['', [['reminders', due + 7 * dayMs]]])
    vi.setSystemTime(due + 7 * dayMs)
    const { markDone } = await worker()
    expect([browser.badge, browser.shown.length]).toEqual(['1', 2])
    await markDone(fact.id)
    await worker()
    expect([browser.badge, [...browser.alarms]]).toEqual(['', [['reminders', due + 97 * dayMs]]])
  })

  it('is planned anew where what was kept cannot be read', async () => {
    browser.stored = { reminders: { reminders: 'what?' } }
    vi.setSystemTime(due)
    await worker()
    expect(browser.badge).toBe('1')
  })
})
