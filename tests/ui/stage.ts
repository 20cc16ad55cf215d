import axe from 'axe-core'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, vi } from 'vitest'
import { addressOf, servePreview } from './preview/server.ts'

/** Our pages in a real browser, for the tests beside this file. Importing it sets the browser up and takes it down. */

vi.setConfig({ testTimeout: 60_000 })

let server: Awaited<ReturnType<typeof servePreview>>
let browser: Browser
export let page: Page
export const troubles: string[] = []

beforeAll(async () => {
  server = await servePreview()
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  page = await browser.newPage()
  page.on('pageerror', (error) => troubles.push(String(error)))
  // A form that holds words asks before it is left; the next test leaves all the same.
  page.on('dialog', (dialog) => void dialog.accept())
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

type Theme = 'light' | 'dark'

export async function show(
  state: string,
  theme: Theme = 'light',
  width = 380,
  tab = false,
  language?: string,
): Promise<void> {
  troubles.length = 0
  await page.setViewport({ width, height: 700 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.goto(addressOf(server.origin, state, tab, language))
  await page.waitForSelector('main')
}

/** What axe finds, with everything opened that can be opened, and no colour still on its way to that of a theme. */
export async function violations(): Promise<string[]> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const running = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(running.map(({ finished }) => finished))
  })
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe }
    return (await run.run(document, { resultTypes: ['violations'] })).violations
  })
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

export const text = () => page.$eval('body', (body) => body.textContent)
export const asked = () =>
  page.evaluate(() => (window as unknown as { calls: { name: string; args: unknown }[] }).calls)
/** Clicks the first button or link whose text begins so. */
export const press = async (name: string) => {
  const button = await page.waitForFunction(
    (n) => [...document.querySelectorAll<HTMLElement>('button, a')].find((b) => b.textContent?.startsWith(n)),
    { timeout: 60_000 },
    name,
  )
  await (button.asElement() as ElementHandle<HTMLElement> | null)?.click()
}
export const type = async (label: string, words: string) => {
  const field = await page.waitForFunction(
    (l) =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
        (i) => i.labels?.[0]?.textContent === l,
      ),
    { timeout: 60_000 },
    label,
  )
  await (field.asElement() as ElementHandle<HTMLInputElement> | null)?.type(words)
}
export const until = (words: string) =>
  page.waitForFunction((w) => document.body.textContent.includes(w), { timeout: 60_000 }, words)
