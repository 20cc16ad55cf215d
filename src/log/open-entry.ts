import { decodeEntry, type Entry } from '../core/evidence/entry.ts'
import { open } from '../core/evidence/seal.ts'
import type { StoredEntry } from './store.ts'

export class MissingEntryError extends Error {
  override readonly name = 'MissingEntryError'
}

/** @throws MissingEntryError for one that was deleted; DamagedSealError, WrongIdentityError, EntryFormatError. */
export async function openEntry({ seq, sealed }: StoredEntry, secret: string): Promise<Entry> {
  if (sealed === undefined) throw new MissingEntryError(`Entry ${seq} was deleted.`)
  return decodeEntry(await open(sealed, secret))
}
