import { ask } from '../../../protocol.ts'

/** A file of an entry, decrypted. Rejects as the request `file` does. */
export async function fileBytes(seq: number, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { base64 } = await ask('file', { seq, name })
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
}
