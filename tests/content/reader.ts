import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Platform } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { findBrowser } from '../../tools/find-browser.ts'
import type { PageResult } from '../../tools/inspect-engine.ts'
import { engineScript, openAs } from '../../tools/page-reader.ts'

/** A document, and the address that it is read as. */
export interface Drawn {
  readonly html: string
  readonly url: string
}

/** Reads HTML in a real browser with the content script's own reader, many pages in one browser. */
export class Reader {
  private readonly browser: Browser
  private readonly script: string

  private constructor(browser: Browser, script: string) {
    this.browser = browser
    this.script = script
  }

  /** @param entry what is built to run in the pages: the reader, or a script over it */
  static async start(entry?: string): Promise<Reader> {
    const { path } = await findBrowser('chromium', { install: true })
    const browser = await puppeteer.launch({
      executablePath: path,
      headless: true,
      // One call reads all mutants of a platform; the default of three minutes is for a machine of its own.
      protocolTimeout: 600_000,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--disable-background-networking',
      ],
    })
    return new Reader(browser, await engineScript(entry))
  }

  /** As `npm run inspect` does: loads the page at its URL; `giveUpMs` 0 reads at once. */
  async open(html: string, url: string, giveUpMs = 0): Promise<PageResult> {
    const platform = platformOf(url)
    const page = await openAs(this.browser, html, url)
    try {
      await page.waitForFunction(() => document.readyState === 'complete')
      await page.evaluate(this.script)
      return (await page.evaluate(
        (pack, at, wait) =>
          wait > 0
            ? globalThis.chaperoneEngine.inspect(pack, at, wait)
            : globalThis.chaperoneEngine.readNow(pack, at),
        platform as never,
        url,
        giveUpMs,
      )) as PageResult
    } finally {
      await page.close()
    }
  }

  /** One page whose document is replaced for every reading: hundreds a second, all of a call in one round trip. */
  async bench(): Promise<(platform: Platform, drawn: readonly Drawn[]) => Promise<PageResult[]>> {
    const page = await this.blank()
    return (platform, drawn) =>
      page.evaluate(
        async (pack, all) => {
          const results = []
          for (const { html, url } of all) {
            // Unlike DOMParser this builds declared shadow roots; adopting (not copying) keeps them.
            const parsed = Document.parseHTMLUnsafe(html)
            document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement)
            await Promise.all(
              [...document.querySelectorAll('iframe')].map(
                (frame) => new Promise((loaded) => frame.addEventListener('load', loaded, { once: true })),
              ),
            )
            results.push(globalThis.chaperoneEngine.readNow(pack, url))
          }
          return results
        },
        platform as never,
        drawn,
      ) as Promise<PageResult[]>
  }

  /** An empty page with the script in it, whose document may be drawn anew again and again. */
  async blank(): Promise<Page> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 1280, height: 2000 })
    await page.goto('about:blank')
    await page.evaluate(this.script)
    return page
  }

  stop = () => this.browser.close()
}

/** @throws Error when the URL is of no pack: a fixture that nobody would read proves nothing. */
export const platformOf = (url: string): Platform => {
  const { hostname } = new URL(url)
  const platform = platforms.find(({ hosts }) => hosts.includes(hostname))
  if (platform === undefined) throw new Error(`no pack has the host of ${url}`)
  return platform
}
