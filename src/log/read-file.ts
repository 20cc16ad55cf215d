import { open } from '../core/evidence/seal.ts'
import { identity } from './identity.ts'
import { openEntry } from './open-entry.ts'
import { store } from './store.ts'

export class MissingFileError extends Error {
  override readonly name = 'MissingFileError'
}

export interface OpenedFile {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** In the page that shows or saves it: no message could carry a large one. @throws MissingFileError, LockedError, DamagedSealError */
export async function readFile(seq: number, name: string): Promise<OpenedFile> {
  const secret = await identity()
  const [row, held] = await Promise.all([store.entries.get(seq), store.files.get([seq, name])])
  if (row === undefined || held === undefined) throw new MissingFileError(`Entry ${seq} has no file ${name}.`)
  const described = (await openEntry(row, secret)).files.find((one) => one.name === name)
  return {
    name,
    type: described?.type ?? 'application/octet-stream',
    bytes: await open(held.sealed, secret),
  }
}
