import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Who may ask what. The browser is a stand-in here; the answers are only counted. */

type Listener = (message: unknown, sender: unknown) => Promise<{ ok: boolean; error?: string }> | undefined
const heard = vi.hoisted(() => ({ listeners: [] as unknown[], page: vi.fn(), report: vi.fn() }))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onMessage: { addListener: (listener: unknown) => heard.listeners.push(listener) },
    },
  },
}))
vi.mock('../../src/background/answers.ts', () => ({
  answerPage: async (name: string) => heard.page(name),
  takeReport: async (...args: unknown[]) => heard.report(...args),
}))
vi.mock('../../src/background/tab.ts', () => ({
  platformOf: (url?: string) => (url?.startsWith('https://social.example/') ? { id: 'social' } : undefined),
}))

const { listen } = await import('../../src/background/listen.ts')
listen()
const ask = (message: unknown, sender: unknown) => (heard.listeners[0] as Listener)(message, sender)

const ownPage = { id: 'own-id', url: 'chrome-extension://own-id/src/ui/log/index.html' }
const content = { id: 'own-id', url: 'https://social.example/settings', frameId: 0, tab: { id: 7 } }
const toPage = { to: 'page', name: 'entries', args: {} }
const toContent = { to: 'content', name: 'observed', args: {} }

beforeEach(() => {
  heard.page.mockReset()
  heard.report.mockReset()
})

describe('the background', () => {
  it('answers our own pages', async () => {
    expect(await ask(toPage, ownPage)).toMatchObject({ ok: true })
    expect(heard.page).toHaveBeenCalledWith('entries')
  })
  it('takes reports from the top frame of a known platform', async () => {
    expect(await ask(toContent, content)).toMatchObject({ ok: true })
    expect(heard.report).toHaveBeenCalledWith('observed', {}, 7, 'social')
  })
  it.each([
    ['a content script asking for entries', toPage, content],
    ['another extension', toPage, { id: 'other', url: 'chrome-extension://other/' }],
    [
      'a page that only looks like ours',
      toPage,
      { id: 'own-id', url: 'https://social.example/?chrome-extension://own-id/' },
    ],
    ['a sender without an address', toPage, { id: 'own-id' }],
    ['nobody', toPage, {}],
    ['a frame inside the page', toContent, { ...content, frameId: 3 }],
    ['an unknown site', toContent, { ...content, url: 'https://elsewhere.example/' }],
    ['a report without a tab', toContent, { ...content, tab: undefined }],
  ])('refuses %s', async (_who, message, sender) => {
    expect(await ask(message, sender)).toMatchObject({ ok: false })
    expect(heard.page).not.toHaveBeenCalled()
    expect(heard.report).not.toHaveBeenCalled()
  })
  it('leaves alone what is not meant for it', () => {
    for (const message of [
      undefined,
      null,
      'entries',
      { to: 'tab', name: 'read', args: {} },
      { name: 'entries' },
    ])
      expect(ask(message, ownPage)).toBeUndefined()
  })
})
