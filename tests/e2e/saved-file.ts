import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Tab } from './browser/driver.ts'
import { press, until } from './start.ts'

/** Presses the link of a finished hand-over, and waits for the download that has the hash which the page shows. */
export async function savedFile(log: Tab, downloads: string, ending: string): Promise<string> {
  await until(log, `document.querySelector('a[download]')?.href.startsWith('blob:')`, 60_000)
  await press(log, 'Save hand-over')
  const wanted = await log.evaluate<string>(`document.querySelector('[data-hash]').textContent`)
  for (let tries = 0; tries < 200; tries++) {
    for (const name of readdirSync(downloads).filter((one) => one.endsWith(ending))) {
      const path = join(downloads, name)
      if (createHash('sha256').update(readFileSync(path)).digest('hex') === wanted) return path
    }
    await sleep(50)
  }
  throw new Error(`no ${ending} of the right hash in ${readdirSync(downloads).join()}`)
}
