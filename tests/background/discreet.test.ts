import { beforeEach, describe, expect, it, vi } from 'vitest'

type Changes = Record<string, { newValue?: unknown }>
const held = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  shown: [] as unknown[],
  listeners: [] as ((changes: Changes, area: string) => void)[],
}))
const tell = (changes: Changes) => {
  for (const listener of held.listeners) listener(changes, 'local')
}

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => path },
    action: {
      setTitle: async ({ title }: { title: string }) => void held.shown.push(title),
      setIcon: async ({ path }: { path: Record<string, string> }) => void held.shown.push(path['16']),
    },
    storage: {
      onChanged: {
        addListener: (listener: (typeof held.listeners)[number]) => held.listeners.push(listener),
      },
      local: {
        get: async (key: string) => ({ [key]: held.local[key] }),
        set: async (part: Record<string, unknown>) => {
          Object.assign(held.local, part)
          tell(Object.fromEntries(Object.entries(part).map(([key, newValue]) => [key, { newValue }])))
        },
        remove: async (key: string) => {
          delete held.local[key]
          tell({ [key]: {} })
        },
      },
    },
  },
}))

const { listenForDiscreet, notificationLook, setDiscreet } = await import('../../src/background/discreet.ts')

beforeEach(() => {
  held.local = {}
  held.shown = []
  held.listeners = []
})

describe('discreet mode', () => {
  it('touches nothing while it was never chosen', async () => {
    listenForDiscreet()
    await vi.waitFor(() => expect(held.listeners).toHaveLength(1))
    expect(held.shown).toEqual([])
    expect(await notificationLook()).toEqual({ title: 'extensionName', iconUrl: '/icons/128.png' })
  })
  it('changes toolbar and notifications, and changes them back', async () => {
    listenForDiscreet()
    await setDiscreet(true)
    await vi.waitFor(() => expect(held.shown).toEqual(['discreetName', '/icons/neutral-16.png']))
    expect(await notificationLook()).toEqual({ title: 'discreetName', iconUrl: '/icons/neutral-128.png' })
    await setDiscreet(false)
    await vi.waitFor(() => expect(held.shown.slice(2)).toEqual(['extensionName', '/icons/16.png']))
  })
  it('is put in place again when the background starts anew', async () => {
    held.local = { discreet: true }
    listenForDiscreet()
    await vi.waitFor(() => expect(held.shown).toEqual(['discreetName', '/icons/neutral-16.png']))
  })
})
