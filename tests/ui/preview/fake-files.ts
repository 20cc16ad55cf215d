import type { OpenedFile } from '../../../src/log/read-file.ts'
import type { FileView } from '../../../src/views.ts'
import browser from './fake-browser.ts'
import { stagedId } from './record-samples.ts'

/** Stands in for log/read-file.ts and log/stage.ts, since a preview has no log: what `states.ts` says is in it. */

export async function readFile(seq: number, name: string): Promise<OpenedFile> {
  const reply = (await browser.runtime.sendMessage({ name: 'file', args: { seq, name } })) as {
    ok: boolean
    value?: FileView | null
  }
  if (!reply.ok || !reply.value) throw new Error('no such file')
  const { type, base64 } = reply.value
  return { name, type, bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) }
}

export const maxFileBytes = 200_000_000

export async function stageFile(file: File) {
  await file.arrayBuffer()
  return { id: stagedId, sha256: '0'.repeat(64), bytes: file.size }
}

export const unstage = async () => {}
