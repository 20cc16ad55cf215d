import type { Browser, Page } from 'puppeteer-core'
import { build } from 'vite'
import type { Platform } from '../src/core/audit/types.ts'
import type { PageResult } from './inspect-engine.ts'

/** The reader as one script, built from the same sources as the content script. `entry` is an engine of its own. */
export async function engineScript(entry = 'tools/inspect-engine.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'chaperoneInspect' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the reader was not built')
  return chunk.code
}

/**
 * Opens `html` in a real browser as if it had come from `url`. Nothing is fetched: every other request is refused,
 * so a saved page can neither call home nor redirect. Its pictures are missing, then; they get a place all the same, or
 * a message of a picture alone would take up no room, and what takes up none is not seen.
 */
export async function openAs(browser: Browser, html: string, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 2000 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === url
    const answer = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort()
    void answer.catch(() => undefined)
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => {
    const places = new CSSStyleSheet()
    places.replaceSync('img:not([width], [height]) { min-width: 16px; min-height: 16px }')
    document.adoptedStyleSheets.push(places)
  })
  return page
}

/** What the content script would read on that page, once it has settled or `giveUpMs` have passed. */
export async function readPage(
  page: Page,
  engine: string,
  platform: Platform,
  url: string,
  giveUpMs: number,
): Promise<PageResult> {
  await page.evaluate(engine)
  return page.evaluate(
    (pack, at, wait) => globalThis.chaperoneEngine.inspect(pack, at, wait),
    platform as never,
    url,
    giveUpMs,
  ) as Promise<PageResult>
}
