import { append, GENESIS, sha256Hex } from '../core/evidence/chain.ts'
import { signCheckpoint } from '../core/evidence/checkpoint.ts'
import type { Entry } from '../core/evidence/entry.ts'
import { encodeEntry, newSalt } from '../core/evidence/entry.ts'
import { seal } from '../core/evidence/seal.ts'
import { NoPassphraseError, vault } from './keyring.ts'
import { type StoredEntry, type StoredFile, store } from './store.ts'

/** The one place that writes to the log. */

/** An entry before the log gives it its number, its salt and its place in the chain. */
export type EntryDraft = Omit<Entry, 'v' | 'seq' | 'salt' | 'prev' | 'files'>

export interface DraftFile {
  readonly name: string
  readonly type: string
  readonly role: 'original' | 'derived' | 'attachment'
  readonly bytes: Uint8Array
  /** What an attachment was called before it was taken in. */
  readonly importedAs?: string
}

/** What the user did: the same click never makes two entries. `mark` is the keyed mark of the message. */
export interface Click {
  readonly requestId: string
  readonly mark?: string
}

export interface Written {
  readonly seq: number
  readonly recordedAt: string
}

/** Another writer came between in spite of the lock; nothing was written. */
export class ForkError extends Error {
  override readonly name = 'ForkError'
}

const head = () => store.entries.orderBy('seq').last()

const prepare = async (draft: EntryDraft, files: readonly DraftFile[], { requestId, mark }: Click) => {
  const keys = await vault()
  if (keys === undefined) throw new NoPassphraseError('This log has no passphrase yet.')
  const last = await head()
  const described = await Promise.all(
    files.map(async ({ name, type, role, bytes, importedAs }) => ({
      name,
      type,
      role,
      sha256: await sha256Hex(bytes),
      bytes: bytes.length,
      ...(importedAs !== undefined && { importedAs }),
    })),
  )
  const entry: Entry = {
    v: 1,
    ...draft,
    seq: (last?.seq ?? 0) + 1,
    salt: newSalt(),
    prev: last?.link ?? GENESIS,
    files: described,
  }
  const bytes = encodeEntry(entry)
  const row = await append(last, bytes)
  const checkpoint = await signCheckpoint(keys.signingKey, {
    origin: keys.origin,
    size: row.seq,
    head: row.link,
  })
  const stored: StoredEntry = {
    ...row,
    id: entry.id,
    requestId,
    recordedAt: entry.recordedAt,
    ...(mark !== undefined && { mark }),
    sealed: await seal(bytes, [keys.recipient]),
  }
  const sealedFiles = await Promise.all(
    files.map(async ({ name, bytes: plain }): Promise<StoredFile> => {
      return { seq: row.seq, name, sealed: await seal(plain, [keys.recipient]) }
    }),
  )
  return { last, stored, sealedFiles, checkpoint: { size: row.seq, ...checkpoint } }
}

/** Leaves of an entry only its row in the chain. What was sealed is gone for good, and so is the mark. */
const erase = async (seq: number) => {
  const row = await store.entries.get(seq)
  if (row === undefined) return
  const { sealed: _sealed, mark: _mark, ...rest } = row
  await store.entries.put(rest)
  await store.files.where('seq').equals(seq).delete()
}

/**
 * Writes one entry with its files, all or nothing, and answers only after the commit. Safe to call again with the
 * same `requestId`: the entry that is there already is the answer. A tombstone erases, in the same transaction,
 * the entry that it stands for.
 * @throws NoPassphraseError, ForkError, EntryFormatError, QuotaExceededError (Dexie's); none leaves a trace.
 */
export const write = (draft: EntryDraft, files: readonly DraftFile[], click: Click): Promise<Written> =>
  navigator.locks.request('chaperone-log', async () => {
    const before = await written(click.requestId)
    if (before !== undefined) return before
    const { last, stored, sealedFiles, checkpoint } = await prepare(draft, files, click)
    await store.transaction('rw', store.entries, store.files, store.checkpoints, async () => {
      if ((await head())?.link !== last?.link)
        throw new ForkError('The log changed while this entry was made.')
      await store.entries.add(stored)
      await store.files.bulkAdd(sealedFiles)
      await store.checkpoints.add(checkpoint)
      if (draft.type === 'tombstone' && draft.amendsSeq !== undefined) await erase(draft.amendsSeq)
    })
    return { seq: stored.seq, recordedAt: stored.recordedAt }
  })

/** The entry that a click made; `undefined` when it made none. */
export async function written(requestId: string): Promise<Written | undefined> {
  const entry = await store.entries.where('requestId').equals(requestId).first()
  return entry === undefined ? undefined : { seq: entry.seq, recordedAt: entry.recordedAt }
}
