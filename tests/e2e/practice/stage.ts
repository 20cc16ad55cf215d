import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { findBrowser } from '../../../tools/find-browser.ts'
import { type Practice, startPractice } from '../../practice/server.ts'
import type { PracticePatch } from '../../practice/state.ts'

/** One browser and one set of practice platforms for a test file; each test has a page of its own. */
export function practiceStage() {
  let practice: Practice
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    practice = await startPractice()
    browser = await launch({
      executablePath: (await findBrowser('chromium', { install: true })).path,
      acceptInsecureCerts: true,
      defaultViewport: { width: 1280, height: 800 },
      args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}`],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await practice?.close()
  })
  beforeEach(async () => {
    practice.reset()
    page = await browser.newPage()
  })
  afterEach(() => page.close())

  const host = () => new URL(page.url()).host
  return {
    get page() {
      return page
    },
    get practice() {
      return practice
    },
    set: (patch: PracticePatch) => practice.set(host(), patch),
    values: () => practice.state(host()).values,
    /** So late that a test sees the page before it draws. */
    drawNever: (on: string) => practice.set(on, { delayMs: { settings: 1e9, thread: 1e9 } }),
    drawSoon: (on: string) => practice.set(on, { delayMs: { settings: 50, thread: 50 } }),
    count: (selector: string) => page.$$eval(selector, (found) => found.length),
    until: (expression: string) => page.waitForFunction(expression),
    /** As a person would click on this text: again, where the page was drawn anew between looking and clicking. */
    clickText: (text: string) => page.locator(`::-p-text(${text})`).setVisibility('visible').click(),
  }
}
