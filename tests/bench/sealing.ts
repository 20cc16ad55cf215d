import { engineScript } from '../../tools/page-reader.ts'
import type { Popup } from '../e2e/browser/driver.ts'
import { against, type Measurement, measurement } from './measurement.ts'

/** Sealing and committing 1 MB in the built extension, from one of its pages, against the least it could cost there. */

const bytes = 1_000_000
const runs = 15
const warmUp = 3

/** @param page of the extension, with a passphrase set */
export async function measureSealing(page: Pick<Popup, 'evaluate'>): Promise<Measurement> {
  const script = await engineScript('tests/bench/seal-floor.ts')
  await page.evaluate<void>(`(() => { ${script} })()`)
  const least = await page.evaluate<number[]>(`chaperoneFloor.floorTimes(${bytes}, ${runs + warmUp})`)
  const found: number[] = []
  for (let run = 0; run < runs + warmUp; run++)
    found.push(await page.evaluate<number>(`chaperoneFloor.sealAndCommit(${bytes})`))
  return against(
    measurement('seal and commit 1 MB, asked to committed', 'ms', found.slice(warmUp)),
    'ChaCha20-Poly1305 of the same library and one strict IndexedDB commit of the same bytes, in the page',
    least.slice(warmUp),
  )
}
