import { engineScript } from '../../tools/page-reader.ts'
import type { Popup } from '../e2e/browser/driver.ts'
import { against, type Measurement, measurement } from './measurement.ts'

/** Sealing and committing 1 MB in the built extension, from one of its pages, against the least it could cost there. */

const bytes = 1_000_000
const runs = 15
const warmUp = 3

const choosePhoto = `(async () => {
  const random = new Uint8Array(${bytes})
  for (let at = 0; at < ${bytes}; at += 50000) crypto.getRandomValues(random.subarray(at, at + 50000))
  globalThis.photo = await new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result.split(',')[1])
    reader.readAsDataURL(new Blob([random]))
  })
})()`

/** As when somebody attaches a photograph: the message to the background and back is part of it. */
const sealAndCommit = `(async () => {
  const args = {
    requestId: crypto.randomUUID(),
    event: { type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'bench' },
    attachments: [{ importedAs: 'photo.jpg', type: 'image/jpeg', base64: globalThis.photo }],
  }
  const start = performance.now()
  const reply = await chrome.runtime.sendMessage({ to: 'page', name: 'record', args })
  const took = performance.now() - start
  if (reply.value?.status !== 'saved') throw new Error(JSON.stringify(reply))
  return took
})()`

/** @param page of the extension, with a passphrase set */
export async function measureSealing(page: Pick<Popup, 'evaluate'>): Promise<Measurement> {
  const script = await engineScript('tests/bench/seal-floor.ts')
  await page.evaluate<void>(`(() => { ${script} })()`)
  const least = await page.evaluate<number[]>(`chaperoneFloor.floorTimes(${bytes}, ${runs + warmUp})`)
  await page.evaluate<void>(choosePhoto)
  const found: number[] = []
  for (let run = 0; run < runs + warmUp; run++) found.push(await page.evaluate<number>(sealAndCommit))
  return against(
    measurement('seal and commit 1 MB, asked to committed', 'ms', found.slice(warmUp)),
    'ChaCha20-Poly1305 of the same library and one strict IndexedDB commit of the same bytes, in the page',
    least.slice(warmUp),
  )
}
