import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { press, until } from './start.ts'

/** What the tests of keys and locking look at: the store past our own code, dialogs, and what would be printed. */

interface StoredKeys {
  readonly wrapped: string
  readonly recovery?: string
}

const read = <T>(page: Tab, tables: string, result: string): Promise<T> =>
  page.evaluate<T>(
    `new Promise((done, failed) => {
      const text = (bytes) => new TextDecoder('latin1').decode(bytes)
      const opening = indexedDB.open('chaperone')
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const reading = opening.result.transaction(${tables})
        const got = Object.fromEntries(${tables}.map((name) => [name, reading.objectStore(name).getAll()]))
        reading.oncomplete = () => {
          opening.result.close()
          done((${result})(Object.fromEntries(Object.entries(got).map(([name, { result }]) => [name, result]))))
        }
      }
    })`,
  )

export const keysIn = (page: Tab): Promise<StoredKeys> =>
  read(
    page,
    `['vault']`,
    `({ vault: [held] }) => ({ wrapped: text(held.wrapped), ...(held.recovery && { recovery: text(held.recovery.wrapped) }) })`,
  )

/** SHA-256 of every stored byte of entries, files and checkpoints. */
export async function logDigest(page: Tab): Promise<string> {
  const all = await read<unknown>(
    page,
    `['entries', 'files', 'checkpoints']`,
    `(all) => JSON.parse(JSON.stringify(all, (_, value) => value instanceof Uint8Array ? text(value) : value))`,
  )
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

export const draftsIn = (page: Tab): Promise<string[]> =>
  read(page, `['drafts']`, `({ drafts }) => drafts.map(({ sealed }) => text(sealed))`)

const dialog = `document.querySelector('[role=dialog]')`

/** Types into the secret fields of the dialog, or of the page's form where none is open, and sends the form. */
export async function fill(page: Tab, ...words: string[]): Promise<void> {
  const within = `(${dialog} ?? document.querySelector('input[type=password]').form)`
  await until(page, `${within}.querySelectorAll('input[type=password]').length === ${words.length}`)
  await page.evaluate(
    `${within}.querySelectorAll('input[type=password]').forEach((field, n) => { field.dataset.secret = n })`,
  )
  for (const [n, word] of words.entries()) await page.type(`[data-secret="${n}"]`, word)
  await page.evaluate(`document.querySelector('[data-secret="0"]').form.requestSubmit()`)
}

export const dialogSays = (words: string) => `${dialog}?.innerText.includes(${JSON.stringify(words)})`

/** Presses the button and gives the text of the one card that would be printed. */
export async function printed(page: Tab, button: string): Promise<string> {
  await page.evaluate(`window.print = () => {
    window.printedText = document.documentElement.dataset.paper === undefined
      ? 'the whole page' : [...document.querySelectorAll('.paper')].map((one) => one.textContent).join('|')
    dispatchEvent(new Event('afterprint'))
  }`)
  await press(page, button)
  await until(page, `window.printedText !== undefined && document.querySelector('.paper') === null`)
  return page.evaluate<string>(
    `(() => { const text = window.printedText; delete window.printedText; return text })()`,
  )
}

export const strike = (page: Tab, ...keys: string[]): Promise<void> =>
  page.evaluate(
    `${JSON.stringify(keys)}.forEach((key) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))`,
  )

/** What `age -d` says of the key file to each phrase that is typed at its prompt. */
export function byAge(file: string): (phrase: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'recovery.age')
  writeFileSync(path, file, 'latin1')
  return (phrase) =>
    spawnSync('script', ['-qec', `age -d ${path}`, '/dev/null'], { input: `${phrase}\n`, encoding: 'utf8' })
      .stdout
}
