import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { checks } from '../../src/checks/index.ts'
import { platforms } from '../../src/platforms/index.ts'
import { findBrowser } from '../../tools/find-browser.ts'
import { engineScript, openAs } from '../../tools/page-reader.ts'
import { type PracticePlatform, practiceMarkup } from '../practice/markup/index.ts'
import { type Measurement, measurement } from './measurement.ts'
import { type BigPage, bigPage } from './settings-page.ts'
import { longThreads } from './thread-page.ts'

/** The reader on big pages, in a Chromium without the extension. */

const size = { elements: 20_000, controls: 2_000 }
const warmUp = 5
const runs = 41
const coldPages = 7
const budgetMs = 60
const threadLength = 500
const threadRuns = 11

const packOf = (id: string) => {
  const platform = platforms.find((one) => one.id === id)
  if (platform === undefined) throw new Error(`no pack ${id}`)
  return platform
}

interface Bench {
  readonly browser: Browser
  readonly script: string
}

const onPage = async <T>(
  { browser, script }: Bench,
  html: string,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await openAs(browser, html, url)
  try {
    await page.bringToFront()
    await page.evaluate(script)
    return await work(page)
  } finally {
    await page.close()
  }
}

const readTimes = (bench: Bench, id: string, big: BigPage, count: number): Promise<readonly number[]> =>
  onPage(bench, big.html, big.url, async (page) => {
    const { times, elements, read } = await page.evaluate(
      (pack, url, all, many) => globalThis.chaperoneBench.readTimes(pack, url, all, many),
      packOf(id) as never,
      big.url,
      checks as never,
      count,
    )
    // Figures for a page that was not read would be worth nothing.
    if (elements !== size.elements) throw new Error(`${elements} elements on the page of ${id}`)
    const missing = big.settings.filter((setting) => !read.includes(setting))
    if (missing.length > 0) throw new Error(`not read on the page of ${id}: ${missing.join(', ')}`)
    return times
  })

const settingsTimes = async (bench: Bench, id: PracticePlatform): Promise<Measurement[]> => {
  const big = bigPage(packOf(id), practiceMarkup[id], size)
  const what = `${id} ${big.page}, ${big.elements} elements, ${big.controls} controls, ${big.settings.length} ours`
  const cold: number[] = []
  for (let i = 0; i < coldPages; i++) cold.push(...(await readTimes(bench, id, big, 1)))
  const times = (await readTimes(bench, id, big, warmUp + runs)).slice(warmUp)
  return [
    measurement(`detect + read + judge: ${what}`, 'ms', times, budgetMs),
    measurement(`detect + read + judge, first run on a new page: ${id}`, 'ms', cold),
  ]
}

const threadTimes = async (bench: Bench): Promise<Measurement[]> => {
  const found: Measurement[] = []
  for (const { platform, html, url } of longThreads(threadLength)) {
    const { times, messages } = await onPage(bench, html, url, (page) =>
      page.evaluate(
        (pack, at, many) => globalThis.chaperoneBench.listTimes(pack, at, many),
        packOf(platform) as never,
        url,
        1 + threadRuns,
      ),
    )
    if (messages !== threadLength) throw new Error(`${messages} messages of ${threadLength} on ${platform}`)
    found.push(measurement(`list ${messages} messages: ${platform} 2026`, 'ms', times.slice(1)))
  }
  return found
}

/** @throws NoBrowserError, Error when a page was not read as it was drawn */
export async function measureInPage(): Promise<Measurement[]> {
  const { path } = await findBrowser('chromium', { install: true })
  const script = await engineScript('tests/bench/engine.ts')
  const browser = await puppeteer.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
    ],
  })
  const bench = { browser, script }
  try {
    const settings: Measurement[] = []
    for (const id of ['facebook', 'x', 'whatsapp'] as const)
      settings.push(...(await settingsTimes(bench, id)))
    return [...settings, ...(await threadTimes(bench))]
  } finally {
    await browser.close()
  }
}
