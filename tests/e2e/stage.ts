import { createHash, randomUUID } from 'node:crypto'
import { seal } from '../../src/core/evidence/seal.ts'
import type { Tab as Page } from './browser/driver.ts'

const inStore = (page: Page, of: string, mode: string, ask: string) =>
  page.evaluate<string>(`new Promise((done, failed) => {
    const opening = indexedDB.open('chaperone')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const asking = opening.result.transaction('${of}', '${mode}').objectStore('${of}').${ask}
      asking.onerror = () => failed(asking.error)
      asking.onsuccess = () => {
        opening.result.close()
        done(asking.result.recipient ?? '')
      }
    }
  })`)

/** Puts a file into the waiting room as the form does, for a `record` request that names it; `page` must be one of ours. */
export async function stageIn(
  page: Page,
  { importedAs, type, bytes }: { importedAs: string; type: string; bytes: Uint8Array },
): Promise<{ importedAs: string; type: string; staged: string }> {
  const recipient = await inStore(page, 'vault', 'readonly', `get('vault')`)
  const sealed = Buffer.from(await seal(bytes, [recipient])).toString('base64')
  const staged = randomUUID()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await inStore(
    page,
    'staged',
    'readwrite',
    `put({
      id: '${staged}', requestId: '${randomUUID()}', stagedAt: new Date().toISOString(),
      sha256: '${sha256}', bytes: ${bytes.length},
      sealed: Uint8Array.from(atob('${sealed}'), (char) => char.charCodeAt(0)),
    })`,
  )
  return { importedAs, type, staged }
}
