import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from './browser/driver.ts'
import { type OpenServer, startOpenServer } from './open-server.ts'

/** Promise 3: a site's own scripts cannot find out that we are there. */

const url = 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you'
const html = readFileSync('src/platforms/facebook/fixtures/find-and-contact-unsafe.html', 'utf8')

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/** Runs in the page: which of these addresses it gets anything from, by any way a page has. */
const reached = (urls: readonly string[]) => `(async () => {
  const element = (name, attribute, url, rel) => new Promise((resolve) => {
    const one = document.createElement(name)
    if (rel) one.rel = rel
    one.onload = () => resolve(true)
    one.onerror = () => resolve(false)
    one[attribute] = url
    document.head.append(one)
  })
  const ways = {
    fetch: (url) => fetch(url).then(() => true),
    'fetch without CORS': (url) => fetch(url, { mode: 'no-cors' }).then(() => true),
    import: (url) => url.endsWith('.js') ? import(url).then(() => true) : false,
    image: (url) => url.endsWith('.png') ? element('img', 'src', url) : false,
    style: (url) => url.endsWith('.css') ? element('link', 'href', url, 'stylesheet') : false,
    script: (url) => url.endsWith('.js') ? element('script', 'src', url) : false,
  }
  const found = []
  for (const url of ${JSON.stringify(urls)})
    for (const [name, way] of Object.entries(ways))
      if (await Promise.resolve(way(url)).catch(() => false)) found.push(name + ' ' + url)
  return found
})()`

describe.each(['chromium', 'firefox'] as const)('a page’s own script in %s', (kind) => {
  let server: OpenServer
  beforeAll(async () => {
    server = await startOpenServer(html)
  })
  afterAll(() => server?.close())

  const inPage = async <T>(folder: string, work: (driver: Driver) => Promise<T>): Promise<T> => {
    const driver = await launch(kind, { dist: folder, practicePort: server.port })
    try {
      return await work(driver)
    } finally {
      await driver.close()
    }
  }

  it('gets nothing from the extension, finds none of its names and sees its own page untouched', async () => {
    const folder = `dist/${kind}`
    await inPage(folder, async (driver) => {
      const tab = await driver.open(url)
      await expect.poll(() => driver.badgeText(tab), { timeout: 30_000 }).toMatch(/^[1-9]/)
      const asSent = `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').documentElement.outerHTML`
      expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(await tab.evaluate(asSent))
      expect(
        await tab.evaluate(
          `Object.getOwnPropertyNames(globalThis).filter((name) => /chaperone/i.test(name))`,
        ),
      ).toEqual([])
      const urls = filesOf(folder).map((file) => `${driver.extensionOrigin}/${file}`)
      expect(urls.length).toBeGreaterThan(20)
      expect(await tab.evaluate(reached(urls))).toEqual([])
      // The same ways do lead somewhere from this page.
      expect(await tab.evaluate<string[]>(reached(['https://www.facebook.com/own.js']))).toHaveLength(4)
    })
  })

  it('would get something if a single file were made accessible', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-open-'))
    try {
      cpSync(`dist/${kind}`, folder, { recursive: true })
      const file = join(folder, 'manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      const opened = [{ resources: ['icons/16.png'], matches: ['<all_urls>'] }]
      writeFileSync(file, JSON.stringify({ ...manifest, web_accessible_resources: opened }))
      const found = await inPage(folder, async (driver) => {
        const tab = await driver.open(url)
        return tab.evaluate<string[]>(reached([`${driver.extensionOrigin}/icons/16.png`]))
      })
      expect(found).toContainEqual(expect.stringMatching(/^image .*icons\/16\.png$/))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
