import { readFileSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UrlExample } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { findBrowser } from '../../tools/find-browser.ts'
import { launchWithExtension, worldOf } from './isolated-world.ts'
import { type OpenServer, startOpenServer } from './open-server.ts'
import { openQuietly, showSpotlight } from './quiet-page.ts'

/** Promise 3: on a platform's page we do no work that nobody asked for, and change nothing. */

const dist = 'dist/chromium'
const quietly = ['contextmenu', 'currententrychange', 'pageshow', 'popstate']
const withPanels = [...quietly, 'click', 'keyup'].sort()

const modules = import.meta.glob<{ examples: readonly UrlExample[] }>('../../src/platforms/*/examples.ts', {
  eager: true,
})
const kindOf = (platform: string, page: string) =>
  platforms.find(({ id }) => id === platform)?.pages.find(({ id }) => id === page)?.kind
const examples = platforms.flatMap(({ id }) =>
  (modules[`../../src/platforms/${id}/examples.ts`]?.examples ?? [])
    .filter(({ panel }) => panel !== true)
    .map(({ url, page }) => ({ platform: id, url, kind: kindOf(id, page) ?? 'other' })),
)
/** One page of each kind on each platform: what is done there depends on nothing else. */
const leftAlone = [
  ...new Map(
    examples.filter(({ kind }) => kind !== 'settings').map((one) => [`${one.platform} ${one.kind}`, one]),
  ).values(),
]
const hasPanels = (id: string) =>
  platforms.some((platform) => platform.id === id && platform.pages.some(({ panel }) => panel !== undefined))

const fixture = (name: string) => ({
  html: readFileSync(`src/platforms/${name}.html`, 'utf8'),
  url: (JSON.parse(readFileSync(`src/platforms/${name}.json`, 'utf8')) as { url: string }).url,
})
const settings = {
  facebook: fixture('facebook/fixtures/find-and-contact-unsafe'),
  x: fixture('x/fixtures/audience-unsafe'),
  whatsapp: fixture('whatsapp/fixtures/privacy-unsafe'),
} as const
const threads = {
  facebook: fixture('facebook/fixtures/messages-2026'),
  whatsapp: fixture('whatsapp/fixtures/messages-2026'),
} as const
const plain =
  '<!doctype html><html lang="en"><head><title>Page</title></head><body><h1>Home</h1><article>Robin Sample wrote something.</article><label>Show <input type="checkbox"></label></body></html>'

const launchAlone = async () => {
  const { path } = await findBrowser('chromium', { install: true })
  return puppeteer.launch({
    executablePath: path,
    timeout: 90_000,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  })
}

const entriesOf = <T extends object>(record: T) => Object.entries(record) as [keyof T & string, T[keyof T]][]

describe('the built content script', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchAlone()
  })
  afterAll(() => browser?.close())

  const open = (platform: string, page: { html: string; url: string }) =>
    openQuietly(browser, dist, platform, page)

  it.each(leftAlone)(
    'observes nothing, starts no timer and sends nothing on $url ($kind)',
    async ({ platform, url }) => {
      const quiet = await open(platform, { html: plain, url })
      const { observers, made, timersEver, sent, listeners, changes } = await quiet.counts()
      expect({ observers, made, timersEver, sent, changes }).toEqual({
        observers: 0,
        made: 0,
        timersEver: 0,
        sent: [],
        changes: 0,
      })
      expect(listeners).toEqual(hasPanels(platform) ? withPanels : quietly)
      await quiet.page.close()
    },
  )

  it.each(entriesOf(threads))('stays so on a thread of %s, also when messages arrive', async (id, thread) => {
    const quiet = await open(id, thread)
    await quiet.page.evaluate(() => document.body.append(document.createElement('p')))
    const { made, timersEver, sent, changes } = await quiet.counts()
    expect({ made, timersEver, sent, changes }).toEqual({ made: 0, timersEver: 0, sent: [], changes: 1 })
    await quiet.page.close()
  })

  it.each(entriesOf(settings))(
    'observes a settings page of %s once and reports it once',
    async (id, page) => {
      const quiet = await open(id, page)
      expect((await quiet.counts()).observers).toBe(1)
      await quiet.until(({ sent }) => sent.length > 0)
      const { observers, made, timers, sent } = await quiet.counts()
      expect({ observers, made, timers, sent }).toEqual({
        observers: 1,
        made: 1,
        timers: 0,
        sent: ['observed'],
      })
      await quiet.page.close()
    },
  )

  it('lets go of everything when the single-page app moves on from the settings', async () => {
    const quiet = await open('facebook', settings.facebook)
    await quiet.until(({ sent }) => sent.includes('observed'))
    await quiet.pushState('/marketplace/')
    await quiet.until(({ sent }) => sent.includes('left'))
    // A change that a forgotten observer would answer with a timer.
    await quiet.page.evaluate(() => document.body.append(document.createElement('p')))
    const { observers, timers, sent, listeners } = await quiet.counts()
    expect({ observers, timers, sent }).toEqual({ observers: 0, timers: 0, sent: ['observed', 'left'] })
    expect(listeners).toEqual(quietly)
    await quiet.page.close()
  })

  it('lets go before it has reported, too', async () => {
    const quiet = await open('facebook', settings.facebook)
    await quiet.pushState('/messages/t/100077000000001')
    const { observers, timers, sent } = await quiet.counts()
    expect({ observers, timers, sent }).toEqual({ observers: 0, timers: 0, sent: [] })
    await quiet.page.close()
  })

  it.each([...entriesOf(settings), ...entriesOf(threads)])(
    'leaves the page of %s as it was when it reads, lists and captures',
    async (id, page) => {
      const quiet = await open(id, page)
      const before = await quiet.html()
      const state = () =>
        quiet.page.evaluate(() => [
          scrollX,
          scrollY,
          document.activeElement?.localName,
          document.adoptedStyleSheets.length,
          Object.keys(document.documentElement.dataset).length,
        ])
      const at = await state()
      await quiet.command('read')
      const listed = (await quiet.command('messages')) as { ok: boolean; value: { id: string }[] }
      expect(listed.ok).toBe(true)
      const [message] = listed.value
      if (message !== undefined) await quiet.command('capture', { messageId: message.id })
      await quiet.command('pointed', { by: 'shortcut' })
      expect(message === undefined).toBe(!Object.values<unknown>(threads).includes(page))
      expect(await quiet.html()).toBe(before)
      expect(await state()).toEqual(at)
      expect((await quiet.counts()).changes).toBe(0)
      await quiet.page.close()
    },
  )
})

describe('the spotlight, the one thing that is put into a page, and only when asked for', () => {
  let browser: Browser
  let quiet: Awaited<ReturnType<typeof openQuietly>>
  beforeAll(async () => {
    browser = await launchAlone()
    quiet = await openQuietly(browser, dist, 'facebook', settings.facebook)
    await quiet.until(({ sent }) => sent.length > 0)
  })
  afterAll(() => browser?.close())

  it('lies in a closed root that the page cannot read, scrolls nothing and takes no focus', async () => {
    const state = () => quiet.page.evaluate(() => [scrollX, scrollY, document.activeElement?.localName])
    const before = { html: await quiet.html(), state: await state(), counts: await quiet.counts() }
    await showSpotlight(quiet.page)
    const host = await quiet.page.evaluate(() => {
      const { lastElementChild: last } = document.documentElement
      return { root: last?.shadowRoot, text: last?.textContent, attributes: last?.getAttributeNames() }
    })
    expect(host).toEqual({ root: null, text: '', attributes: ['style'] })
    expect(await quiet.html()).not.toContain('Hide your friends list')
    expect(await state()).toEqual(before.state)

    await quiet.page.keyboard.press('Escape')
    expect(await quiet.html()).toBe(before.html)
    await quiet.until(({ timers }) => timers === 0)
    const { observers, listeners, sent } = await quiet.counts()
    expect({ observers, listeners, sent }).toEqual({
      observers: before.counts.observers,
      listeners: before.counts.listeners,
      sent: before.counts.sent,
    })
  })

  it('goes by itself when the page shows something else', async () => {
    const before = await quiet.html()
    await showSpotlight(quiet.page)
    expect(await quiet.html()).not.toBe(before)
    await quiet.pushState('/marketplace/')
    await expect.poll(quiet.html).toBe(before)
  })
})

describe('the real extension in Chromium', () => {
  let server: OpenServer
  let running: Awaited<ReturnType<typeof launchWithExtension>>
  beforeAll(async () => {
    server = await startOpenServer(settings.facebook.html)
    running = await launchWithExtension(dist, server.port)
  })
  afterAll(async () => {
    await running?.browser.close()
    await server?.close()
  })

  it('has one observer in its own world on a settings page, and none before and after', async () => {
    const page = await running.browser.newPage()
    await page.goto('https://www.facebook.com/marketplace/')
    const world = await worldOf(page, running.origin)
    await expect.poll(world.runs).toBe(true)
    expect(await world.alive('MutationObserver')).toBe(0)
    await page.evaluate((to) => history.pushState({}, '', to), settings.facebook.url)
    expect(await world.alive('MutationObserver')).toBe(1)
    await page.evaluate(() => history.pushState({}, '', '/messages/t/100077000000001'))
    await expect.poll(() => world.alive('MutationObserver')).toBe(0)
    await page.close()
  })
})
