import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import type { PageReplies } from '../../src/protocol.ts'
import type { VerificationView } from '../../src/requests/verification.ts'
import type { EntryView } from '../../src/views.ts'
import type { BrowserKind } from '../../tools/find-browser.ts'
import { type Practice, startPractice } from '../practice/server.ts'
import { type Driver, launch, type Popup, type Tab } from './browser/driver.ts'
import { type OpenServer, startOpenServer } from './open-server.ts'

/** What the browser tests share: a browser before practice platforms, and how a person finds things in it. */

export const kinds = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[]

/**
 * For what rests on nothing that differs between browsers: one will do, and the machine of CI is small.
 * `CHAPERONE_EVERY_BROWSER=1` runs these in Firefox, too.
 */
export const mainKind: readonly BrowserKind[] =
  process.env.CHAPERONE_EVERY_BROWSER === undefined ? ['chromium'] : kinds

export const passphrase = 'lantern orbit velvet quarry 7'
export const logPage = 'src/ui/log/index.html'

export const facebook = {
  settings: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
  thread: 'https://www.facebook.com/messages/t/100077000000001',
  last: 'I will come by on Friday then.',
} as const

type Page = Pick<Tab, 'evaluate' | 'waitFor' | 'type'>

export const text = 'document.body.innerText'
export const has = (words: string) => `${text}.includes(${JSON.stringify(words)})`
const said = (page: Page) => page.evaluate<string>(text)

/** One browser and one set of practice platforms for the tests of a `describe`. */
export function stage(kind: BrowserKind, downloads?: string) {
  let practice: Practice
  let driver: Driver

  const start = (profile?: string) =>
    launch(kind, {
      dist: `dist/${kind}`,
      practicePort: practice.port,
      size: { width: 1280, height: 900 },
      ...(profile !== undefined && { profile }),
      ...(downloads !== undefined && { downloads }),
    })
  beforeAll(async () => {
    practice = await startPractice()
    driver = await start()
  })
  afterAll(async () => {
    await driver?.close()
    await practice?.close()
  })
  return {
    get practice() {
      return practice
    },
    get driver() {
      return driver
    },
    /** Ends every process of the browser as a power cut would, and starts it again on the same profile. */
    async restart() {
      const { profile } = driver
      await driver.kill()
      driver = await start(profile)
    },
  }
}

/** One browser before a server that answers every address with `html`. */
export function openStage(kind: BrowserKind, html: string) {
  let server: OpenServer
  let driver: Driver
  beforeAll(async () => {
    server = await startOpenServer(html)
    driver = await launch(kind, { dist: `dist/${kind}`, practicePort: server.port })
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })
  return {
    get driver() {
      return driver
    },
  }
}

/** Waits for the words and, where they do not come, says what was there instead. */
export async function until(page: Page, expression: string, timeoutMs = 60_000): Promise<void> {
  await page.waitFor(expression, timeoutMs).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await said(page).catch(() => 'the page is gone')}`)
  })
}

/** Opens it in front and waits for the words. */
export async function openAt(driver: Driver, url: string, words: string): Promise<Tab> {
  const tab = await driver.open(url)
  await until(tab, has(words))
  return tab
}

/** Opens the real popup and waits for the words. */
export async function popupWith(driver: Driver, tab: Tab, words: string): Promise<Popup> {
  const popup = await driver.clickToolbar(tab)
  await until(popup, has(words))
  return popup
}

/** Waits for what the expression finds, as a person does for a page that draws itself bit by bit, and clicks on it. */
export async function clickOn(page: Page, element: string): Promise<void> {
  await until(page, `((${element}) ?? null) !== null`)
  await page.evaluate<void>(`(${element}).click()`)
}

/** As a click on the first control whose own words contain these, once there is one. */
export const press = (page: Page, words: string, within = 'document') =>
  clickOn(
    page,
    `[...(${within})?.querySelectorAll('button,summary,label,a') ?? []]
      .find((one) => one.textContent.includes(${JSON.stringify(words)}))`,
  )

/** Opens the form for a new entry, and fills in what it must have. */
export async function beginEntry(log: Page, words: string): Promise<void> {
  await press(log, 'New entry')
  await until(log, `document.querySelector('textarea[name=whatHappened]') !== null`)
  await log.evaluate(`(() => {
    const list = document.querySelector('select[name=type]')
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, 'letter')
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
  await log.type('textarea[name=whatHappened]', words)
}

/** The card of the message with these words in the popup. */
export const card = (words: string) =>
  `[...document.querySelectorAll('article')].find((one) => one.innerText.includes(${JSON.stringify(words)}))`

export const pressSave = (popup: Page, words: string) =>
  clickOn(popup, `${card(words)}?.querySelector('button.button-main')`)

/** Asks the background as our own pages do; `page` must be one of them. @throws PageError with the error's name and message. */
export function ask<K extends keyof PageReplies>(
  page: Page,
  name: K,
  args: unknown,
): Promise<PageReplies[K]> {
  const envelope = JSON.stringify({ to: 'page', name, args })
  return page.evaluate<PageReplies[K]>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${envelope}).then((reply) => {
      if (reply.ok) return reply.value
      throw new Error(reply.error + ': ' + reply.message)
    })`,
  )
}

/** Types the passphrase into the one or two fields that the page shows, and sends the form. */
export async function givePassphrase(page: Page, words = passphrase): Promise<void> {
  await until(page, `document.querySelector('form input') !== null`)
  const fields = await page.evaluate<number>(
    `[...document.querySelectorAll('form input')].map((field, i) => { field.dataset.nth = i }).length`,
  )
  for (let nth = 0; nth < fields; nth++) await page.type(`[data-nth="${nth}"]`, words)
  await page.evaluate(`document.querySelector('form').requestSubmit()`)
}

export interface StoredRow {
  readonly seq: number
  readonly requestId: string
}

/** What really lies in the store, past the extension's own code; `page` must be one of ours. */
export const rowsIn = (page: Page): Promise<StoredRow[]> =>
  page.evaluate<StoredRow[]>(
    `new Promise((done, failed) => {
      const opening = indexedDB.open('chaperone')
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const all = opening.result.transaction('entries').objectStore('entries').getAll()
        all.onerror = () => failed(all.error)
        all.onsuccess = () => {
          opening.result.close()
          done(all.result.map(({ seq, requestId }) => ({ seq, requestId })))
        }
      }
    })`,
  )

/** The files of an entry, for `toMatchObject`: among them the screenshot under the SHA-256 of what the log gives back. */
export async function withScreenshot(page: Page, seq: number): Promise<unknown> {
  const { base64 } = await ask(page, 'file', { seq, name: 'screenshot.png' })
  const sha256 = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
  return expect.arrayContaining([
    expect.objectContaining({ name: 'screenshot.png', role: 'original', sha256 }),
  ])
}

export const verified = (page: Page): Promise<VerificationView> => ask(page, 'verifyLog', {})

/** Every entry, oldest first. */
export const entriesOf = async (page: Page): Promise<EntryView[]> =>
  (await ask(page, 'entries', { count: 500 })).reverse()
