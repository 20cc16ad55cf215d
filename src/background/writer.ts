import { append, GENESIS, sha256Hex } from '../core/evidence/chain.ts'
import { signCheckpoint } from '../core/evidence/checkpoint.ts'
import type { Entry } from '../core/evidence/entry.ts'
import { encodeEntry, newSalt } from '../core/evidence/entry.ts'
import { seal } from '../core/evidence/seal.ts'
import { vault } from '../log/identity.ts'
import { orFull, requireRoom } from '../log/quota.ts'
import { type StoredEntry, store } from '../log/store.ts'
import { dropDigest } from './digest-log.ts'
import { requireUnfrozen } from './frozen.ts'
import { NoPassphraseError } from './keyring.ts'
import { inWritersTurn } from './writers-turn.ts'

/** The one place that writes to the log. */

/** An entry before the log gives it its number, its salt and its place in the chain. */
export type EntryDraft = Omit<Entry, 'v' | 'seq' | 'salt' | 'prev' | 'files'>

export type DraftFile = Pick<
  Entry['files'][number],
  'name' | 'type' | 'role' | 'importedAs' | 'of' | 'ofSeq' | 'geometry'
> &
  (
    | { readonly bytes: Uint8Array }
    /** Id of one that was sealed beforehand. */
    | { readonly staged: string }
  )

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

export class StagedFileMissingError extends Error {
  override readonly name = 'StagedFileMissingError'
}

const head = () => store.entries.orderBy('seq').last()

/** The file as the entry describes it, and where its sealed bytes are. @throws StagedFileMissingError */
const sealedFile = async (file: DraftFile, recipient: string) => {
  if ('staged' in file) {
    const { staged, ...said } = file
    const { sha256, bytes } = await held(staged, file.name)
    return {
      described: { ...said, sha256, bytes },
      sealed: async () => (await held(staged, file.name)).sealed,
    }
  }
  const { bytes, ...said } = file
  const sealed = await seal(bytes, [recipient])
  return {
    described: { ...said, sha256: await sha256Hex(bytes), bytes: bytes.length },
    sealed: async () => sealed,
  }
}

const held = async (id: string, name: string) => {
  const file = await store.staged.get(id)
  if (file === undefined) throw new StagedFileMissingError(`${name} is no longer there.`)
  return file
}

const prepare = async (draft: EntryDraft, files: readonly DraftFile[], { requestId, mark }: Click) => {
  const keys = await vault()
  if (keys === undefined) throw new NoPassphraseError('This log has no passphrase yet.')
  const last = await head()
  const sealedFiles: Awaited<ReturnType<typeof sealedFile>>[] = []
  // One after another: large ones must not lie in memory together.
  for (const file of files) sealedFiles.push(await sealedFile(file, keys.recipient))
  const entry: Entry = {
    v: 1,
    ...draft,
    seq: (last?.seq ?? 0) + 1,
    salt: newSalt(),
    prev: last?.link ?? GENESIS,
    files: sealedFiles.map(({ described }) => described),
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
  return { last, stored, sealedFiles, checkpoint: { size: row.seq, ...checkpoint } }
}

/** Leaves of an entry only its row in the chain. What was sealed is gone for good, and so are mark and digest. */
const erase = async (seq: number) => {
  const row = await store.entries.get(seq)
  if (row === undefined) return
  const { sealed: _sealed, mark: _mark, ...rest } = row
  await store.entries.put(rest)
  await store.files.where('seq').equals(seq).delete()
  await dropDigest(seq)
}

/**
 * Writes one entry with its files, all or nothing, and answers only after the commit. Safe to call again with the
 * same `requestId`: the entry that is there already is the answer. A tombstone erases, in the same transaction,
 * the entry that it stands for.
 * @param beside changes a choice in the same commit
 * @throws NoPassphraseError, ForkError, EntryFormatError, StagedFileMissingError, FullError, FrozenLogError; none
 *   leaves a trace.
 */
export const write = (
  draft: EntryDraft,
  files: readonly DraftFile[],
  click: Click,
  beside?: (written: Written) => Promise<void>,
): Promise<Written> =>
  inWritersTurn(async () => {
    const before = await written(click.requestId)
    if (before !== undefined) return before
    await requireUnfrozen(draft)
    const { last, stored, sealedFiles, checkpoint } = await prepare(draft, files, click)
    // A deletion makes room, so it needs none.
    if (draft.type !== 'tombstone')
      await requireRoom(sealedFiles.reduce((sum, { described }) => sum + described.bytes, 0))
    await orFull(() =>
      store.transaction(
        'rw',
        [store.entries, store.files, store.checkpoints, store.staged, store.digests, store.preferences],
        async () => {
          if ((await head())?.link !== last?.link)
            throw new ForkError('The log changed while this entry was made.')
          await store.entries.add(stored)
          for (const { described, sealed } of sealedFiles)
            await store.files.add({ seq: stored.seq, name: described.name, sealed: await sealed() })
          await store.checkpoints.add(checkpoint)
          await store.staged.bulkDelete(files.flatMap((file) => ('staged' in file ? [file.staged] : [])))
          await store.staged.where('requestId').equals(click.requestId).delete()
          if (draft.type === 'tombstone' && draft.amendsSeq !== undefined) await erase(draft.amendsSeq)
          await beside?.({ seq: stored.seq, recordedAt: stored.recordedAt })
        },
      ),
    )
    for (const tell of tellers) tell()
    return { seq: stored.seq, recordedAt: stored.recordedAt }
  })

const tellers: (() => void)[] = []

/** Told after each commit, which does not wait for it. */
export const onWritten = (tell: () => void): void => void tellers.push(tell)

/** The entry that a click made; `undefined` when it made none. */
export async function written(requestId: string): Promise<Written | undefined> {
  const entry = await store.entries.where('requestId').equals(requestId).first()
  return entry === undefined ? undefined : { seq: entry.seq, recordedAt: entry.recordedAt }
}
