import type { Tab } from './browser/driver.ts'

/** The store itself, past the extension's own code; the page must be one of ours. */

type Page = Pick<Tab, 'evaluate'>

const withStore = (tables: string, mode: string, body: string) => `new Promise((done, failed) => {
  const opening = indexedDB.open('chaperone')
  opening.onerror = () => failed(opening.error)
  opening.onsuccess = () => {
    const db = opening.result
    const using = db.transaction(${tables}, '${mode}')
    using.onabort = () => failed(using.error)
    ${body}
  }
})`

export type Dump = Record<string, unknown[]>

/** Every row of every table, bytes in hex; of a key that cannot be read out, its kind and what it makes of one text. */
export const dump = (page: Page): Promise<Dump> =>
  page.evaluate<Dump>(`(async () => {
    const rows = await ${withStore(
      '[...db.objectStoreNames]',
      'readonly',
      `const got = [...db.objectStoreNames].map((name) => [name, using.objectStore(name).getAll()])
       using.oncomplete = () => { db.close(); done(got.map(([name, { result }]) => [name, result])) }`,
    )}
    const plain = async (value) => {
      if (value instanceof Uint8Array) return 'bytes ' + Array.from(value, (b) => b.toString(16).padStart(2, '0')).join('')
      if (value instanceof CryptoKey) {
        const mark = value.algorithm.name === 'HMAC' ? await crypto.subtle.sign('HMAC', value, new Uint8Array(3)) : new ArrayBuffer()
        return ['key', value.algorithm.name, value.extractable, value.usages, await plain(new Uint8Array(mark))]
      }
      if (Array.isArray(value)) return Promise.all(value.map(plain))
      if (typeof value !== 'object' || value === null) return value
      const parts = await Promise.all(Object.entries(value).map(async ([name, part]) => [name, await plain(part)]))
      return Object.fromEntries(parts)
    }
    return Object.fromEntries(await Promise.all(rows.map(async ([name, all]) => [name, await plain(all)])))
  })()`)

/** As in a profile that was never used. */
export const emptyStore = (page: Page): Promise<void> =>
  page.evaluate<void>(
    withStore(
      '[...db.objectStoreNames]',
      'readwrite',
      `for (const name of db.objectStoreNames) using.objectStore(name).clear()
       using.oncomplete = () => { db.close(); done() }`,
    ),
  )

/** As if every confirmation had been given so many days earlier. */
export const backdateConfirmations = (page: Page, days: number): Promise<void> =>
  page.evaluate<void>(
    withStore(
      '["confirmations"]',
      'readwrite',
      `const table = using.objectStore('confirmations')
       table.getAll().onsuccess = ({ target }) => {
         for (const one of target.result)
           table.put({ ...one, confirmedAt: new Date(Date.parse(one.confirmedAt) - ${days} * 86400000).toISOString() })
       }
       using.oncomplete = () => { db.close(); done() }`,
    ),
  )

/** As if the log were another one. Gives its real origin back. */
export const pretend = (page: Page, origin: string): Promise<string> =>
  page.evaluate<string>(
    withStore(
      '["vault"]',
      'readwrite',
      `const vault = using.objectStore('vault')
       const got = vault.get('vault')
       got.onsuccess = () => vault.put({ ...got.result, origin: ${JSON.stringify(origin)} })
       using.oncomplete = () => { db.close(); done(got.result.origin) }`,
    ),
  )

// Messages between the test and the browser are text, and must not be too long.
const chunk = 3_000_000

/** Keeps what the page offers as a download, which no test could find again, and gives its bytes. */
export const keepDownloads = (page: Page) =>
  page.evaluate<void>(`(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => { globalThis.kept = blob; return make(blob) }
    HTMLAnchorElement.prototype.click = function () { globalThis.keptAs = this.download }
  })()`)

export async function keptBytes(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const size = await page.evaluate<number>('globalThis.kept.size')
  const parts: Buffer[] = []
  for (let at = 0; at < size; at += chunk)
    parts.push(
      Buffer.from(
        await page.evaluate<string>(`new Promise((done) => {
          const reader = new FileReader()
          reader.onload = () => done(reader.result.split(',')[1] ?? '')
          reader.readAsDataURL(globalThis.kept.slice(${at}, ${at + chunk}))
        })`),
        'base64',
      ),
    )
  return new Uint8Array(Buffer.concat(parts))
}

/** Chooses a file with these bytes in the first field for files that the selector finds. */
export async function giveFile(page: Page, selector: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate('void (globalThis.given = [])')
  for (let at = 0; at < bytes.length; at += chunk) {
    const base64 = Buffer.from(bytes.subarray(at, at + chunk)).toString('base64')
    await page.evaluate(`void given.push(Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0)))`)
  }
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.items.add(new File(given, ${JSON.stringify(name)}, { type: 'application/octet-stream' }))
    const field = document.querySelector(${JSON.stringify(selector)})
    field.files = data.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
}
