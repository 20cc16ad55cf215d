import { sealStream } from '../core/evidence/seal-stream.ts'
import { vault } from './identity.ts'
import { orFull, requireRoom } from './quota.ts'
import { store } from './store.ts'

/**
 * Files sealed before their entry is written. `staged` is the log's waiting room: a page may put things into it and
 * take them out again, since nothing of it is evidence until the background commits the entry that names it.
 */

/** Of one attached file. It lies in memory once while it is sealed and twice while it is stored. */
export const maxFileBytes = 200_000_000

/** Those that no entry took in this time belong to a form or a capture that nobody will finish. */
export const stagedForMs = 24 * 3_600_000

export interface Staged {
  /** UUID, by which a draft names the file. */
  readonly id: string
  /** Of the bytes before they were sealed. */
  readonly sha256: string
  readonly bytes: number
}

/**
 * Seals the bytes and puts them into the waiting room. Needs no identity, so it works while the log is locked.
 * @param requestId UUID of the click that will write the entry; writing it clears what is left of that click.
 * @throws FullError, RecipientError, the error of a Blob that cannot be read, the signal's reason.
 */
export async function stage(
  requestId: string,
  bytes: Uint8Array | Blob,
  recipient: string,
  onProgress?: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Staged> {
  const source = bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)])
  // Once in the waiting room, and once in the log before it leaves the waiting room.
  await requireRoom(2 * source.size)
  const made = await sealStream(source.stream(), source.size, recipient, onProgress, signal)
  const id = crypto.randomUUID()
  await orFull(() => store.staged.add({ id, requestId, stagedAt: new Date().toISOString(), ...made }))
  return { id, sha256: made.sha256, bytes: made.bytes }
}

/** There is no log yet to seal it for. */
export class NoRecipientError extends Error {
  override readonly name = 'NoRecipientError'
}

/** One that a person chose. @throws NoRecipientError and as `stage` */
export async function stageFile(
  file: File,
  onProgress?: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Staged> {
  const keys = await vault()
  if (keys === undefined) throw new NoRecipientError('This log has no passphrase yet.')
  return stage(crypto.randomUUID(), file, keys.recipient, onProgress, signal)
}

/** Takes back one that no entry has taken. */
export const unstage = (id: string): Promise<void> => store.staged.delete(id)
