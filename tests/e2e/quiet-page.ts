import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { SpotlightView } from '../../src/core/tour/spotlight.ts'
import { openAs } from '../../tools/page-reader.ts'

/**
 * The built content script in a page that counts what it does. The extension's own world cannot be watched from
 * outside, so the built files run in the page's world here, over a stand-in for what it uses of `chrome`.
 */

export interface Counts {
  /** Mutation, intersection, resize and performance observers that watch something now. */
  readonly observers: number
  /** Observers ever made. */
  readonly made: number
  readonly timers: number
  readonly timersEver: number
  /** Types of the listeners added and not removed. */
  readonly listeners: readonly string[]
  /** Names of the messages sent. */
  readonly sent: readonly string[]
  /** Changes of the document since the script began. */
  readonly changes: number
}

interface Quiet {
  counts(): Counts
  command(name: string, args?: Record<string, unknown>): Promise<unknown>
}

declare global {
  var quiet: Quiet
}

/** Runs in the page, before our script. Self-contained, since it is sent there as text. */
function instrument(): void {
  let changes = 0
  const own = new MutationObserver((records) => {
    changes += records.length
  })
  let made = 0
  const active = new Set<unknown>()
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const Original = Reflect.get(globalThis, name) as new (...args: unknown[]) => MutationObserver
    class Counted extends Original {
      constructor(...args: unknown[]) {
        super(...args)
        made += 1
      }
      override observe(target: Node, options?: MutationObserverInit): void {
        active.add(this)
        super.observe(target, options)
      }
      override disconnect(): void {
        active.delete(this)
        super.disconnect()
      }
    }
    Reflect.set(globalThis, name, Counted)
  }

  const timers = new Set<unknown>()
  let timersEver = 0
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const begin = Reflect.get(globalThis, start) as (work: () => void, ms?: number) => number
    const end = Reflect.get(globalThis, stop) as (id: number) => void
    Reflect.set(globalThis, start, (work: () => void, ms?: number) => {
      timersEver += 1
      const id = begin(() => {
        if (start !== 'setInterval') timers.delete(`${start} ${id}`)
        work()
      }, ms)
      timers.add(`${start} ${id}`)
      return id
    })
    Reflect.set(globalThis, stop, (id: number) => {
      timers.delete(`${start} ${id}`)
      end(id)
    })
  }

  const listeners: { type: string; listener: unknown }[] = []
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function add(this: EventTarget, ...args) {
    const added = { type: args[0], listener: args[1] }
    listeners.push(added)
    const { signal } = typeof args[2] === 'object' && args[2] !== null ? args[2] : {}
    if (signal !== undefined)
      addEventListener.call(signal, 'abort', () => void listeners.splice(listeners.indexOf(added), 1))
    addEventListener.apply(this ?? globalThis, args)
  }
  EventTarget.prototype.removeEventListener = function remove(this: EventTarget, ...args) {
    const at = listeners.findIndex(({ type, listener }) => type === args[0] && listener === args[1])
    if (at >= 0) listeners.splice(at, 1)
    removeEventListener.apply(this ?? globalThis, args)
  }

  const sent: string[] = []
  type Hear = (message: unknown, sender: { id: string }, reply: (value: unknown) => void) => unknown
  let hear: Hear | undefined
  const runtime = {
    id: 'ours',
    sendMessage: async ({ name }: { name: string }) => {
      sent.push(name)
      return { ok: true, value: null }
    },
    onMessage: {
      addListener: (listener: Hear) => {
        hear = listener
      },
    },
  }
  // No platform is switched off.
  const storage = { local: { get: async () => ({}) }, onChanged: { addListener: () => undefined } }
  Object.defineProperty(globalThis, 'chrome', { value: { runtime, storage }, configurable: true })

  globalThis.quiet = {
    counts: () => {
      changes += own.takeRecords().length
      return {
        observers: active.size,
        made,
        timers: timers.size,
        timersEver,
        listeners: listeners.map(({ type }) => type).sort(),
        sent,
        changes,
      }
    },
    command: (name, args = {}) =>
      new Promise((answer) => {
        hear?.({ to: 'tab', name, args }, { id: 'ours' }, answer)
      }),
  }
  own.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

/** As when the clinician asks to be shown the friends list on this page. */
export async function showSpotlight(page: Page): Promise<void> {
  const words = [
    ...(['name', 'choose', 'why', 'close', 'goThere', 'next'] as const),
    ...(['done', 'goOn', 'notFound', 'allFine', 'hint'] as const),
  ]
  const view: SpotlightView = {
    page: 'find-and-contact',
    steps: [
      {
        setting: 'friendsList',
        title: 'Hide your friends list',
        advice: 'Only me',
        why: 'So',
        place: '1 of 1',
      },
    ],
    words: Object.fromEntries(words.map((word) => [word, word])) as unknown as SpotlightView['words'],
    languageTag: 'en',
  }
  await page.evaluate(readFileSync(join('dist/chromium', 'src/content/spotlight.iife.js'), 'utf8'))
  const shown = await page.evaluate((given) => globalThis.chaperoneSpotlight?.show(given), view)
  if (shown !== true) throw new Error('the spotlight was not shown')
}

export interface QuietPage {
  counts(): Promise<Counts>
  /** As the background would ask; what the script answered. */
  command(name: string, args?: Record<string, unknown>): Promise<unknown>
  html(): Promise<string>
  pushState(url: string): Promise<void>
  until(what: (counts: Counts) => boolean): Promise<void>
  readonly page: Page
}

/** @param dist the built extension; its files for `platform` run in `html` at `url`. */
export async function openQuietly(
  browser: Browser,
  dist: string,
  platform: string,
  { html, url }: { html: string; url: string },
): Promise<QuietPage> {
  const page = await openAs(browser, html, url)
  await page.evaluate(instrument)
  // One script each, as the manifest loads them.
  for (const file of [`packs/${platform}.js`, 'src/content/main.iife.js'])
    await page.evaluate(readFileSync(join(dist, file), 'utf8'))
  const counts = () => page.evaluate(() => globalThis.quiet.counts())
  return {
    page,
    counts,
    command: (name, args = {}) =>
      page.evaluate((asked, given) => globalThis.quiet.command(asked, given), name, args),
    html: () => page.evaluate(() => document.documentElement.outerHTML),
    pushState: (to) => page.evaluate((at) => history.pushState({}, '', at), to),
    async until(what) {
      for (let tried = 0; tried < 200; tried++) {
        if (what(await counts())) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`never so: ${what.toString()}, at last ${JSON.stringify(await counts())}`)
    },
  }
}
