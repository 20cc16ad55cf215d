import {
  type KeyName,
  keyFolders,
  keyPath,
  listFolders,
  listPath,
  partPath,
  readMe,
  readMePath,
} from '../core/evidence/backup/layout.ts'
import { type BackupHead, encodeHead, encodeList } from '../core/evidence/backup/lists.ts'
import { containerOf, type Part } from '../core/evidence/backup/write-container.ts'
import { signerOf } from '../core/evidence/bundle/signer.ts'
import { sha256Hex } from '../core/evidence/chain.ts'
import { seal } from '../core/evidence/seal.ts'
import { ChangedMeanwhileError, type Listed, listsOf } from './backup-lists.ts'
import { vault } from './identity.ts'
import { store, type Vault } from './store.ts'

/**
 * The whole log as one file, straight from the store. Everything in the store is sealed already or is sealed here to
 * the log's recipient, so it works while the log is locked and keeps nobody from saving meanwhile. The store is read
 * twice: once for the lists, which come first in the file, and once for the pieces.
 */

export class NoLogError extends Error {
  override readonly name = 'NoLogError'
}

export interface BackupMade {
  readonly file: Blob
  /** Entries in it. */
  readonly size: number
  readonly madeAt: string
}

/** Those that go along, besides the evidence itself. */
export const backedUpTables = ['findings', 'confirmations', 'kinds', 'preferences', 'stampQueue'] as const

/**
 * @param onProgress a share of 0 to 1.
 * @throws NoLogError before the first passphrase; ChangedMeanwhileError when entries were deleted while it was made,
 *   even when tried again; the signal's reason.
 */
export async function makeBackup(
  now: Date,
  software: string,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<BackupMade> {
  for (let tries = 3; ; tries--) {
    try {
      return await backupOnce(now, software, onProgress, signal)
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError) || tries <= 1) throw error
    }
  }
}

async function backupOnce(
  now: Date,
  software: string,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<BackupMade> {
  const keys = await vault()
  if (keys === undefined) throw new NoLogError('There is no log yet.')
  const madeAt = now.toISOString()
  const listed = await listsOf((share) => onProgress?.(share * 0.4), signal)
  const sealedLists: Uint8Array<ArrayBuffer>[] = []
  const hashes: string[] = []
  for (const list of listed.lists) {
    const bytes = encodeList(list)
    hashes.push(await sha256Hex(bytes))
    sealedLists.push(await seal(bytes, [keys.recipient]))
  }
  const { signingKey: _signing, markKey: _mark, ...rest } = keys
  const head: BackupHead = {
    form: 'chaperone-backup',
    v: 1,
    madeAt,
    software,
    size: listed.size,
    vault: { ...rest },
    tables: await tables(madeAt, listed),
    lists: hashes,
    parts: listed.parts,
  }
  const signer = await signerOf(keys.signingKey, keys.publicKey)
  sealedLists.unshift(await seal(await encodeHead(head, signer.sign), [keys.recipient]))
  const parts = partsOf(keys, sealedLists, listed, (share) => onProgress?.(0.4 + share * 0.6), signal)
  // The browser keeps what becomes a Blob on the disk where it is large.
  const file = await new Response(streamOf(containerOf(parts), signal)).blob()
  return { file, size: listed.size, madeAt }
}

async function tables(at: string, { size }: Listed): Promise<BackupHead['tables']> {
  const rows: BackupHead['tables'] = {}
  for (const name of backedUpTables)
    rows[name] = (await store.table(name).toArray()) as Record<string, unknown>[]
  // What is restored from it has this very file as its last backup.
  const others = (rows.preferences ?? []).filter((one) => one.name !== 'lastBackup')
  rows.preferences = [...others, { name: 'lastBackup', value: { at, size } }]
  return rows
}

async function* partsOf(
  { wrapped, recovery }: Vault,
  lists: readonly Uint8Array<ArrayBuffer>[],
  { lists: listed, parts }: Listed,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Part> {
  const keys: readonly (readonly [KeyName, Uint8Array | undefined])[] = [
    ['passphrase', wrapped],
    ['recovery', recovery?.wrapped],
  ]
  const keysIn = function* (folder: (typeof keyFolders)[number]): Generator<Part> {
    for (const [name, bytes] of keys)
      if (bytes !== undefined) yield { path: keyPath(folder, name), bytes: new Uint8Array(bytes) }
  }
  const listsIn = function* (folder: (typeof listFolders)[number]): Generator<Part> {
    for (const [n, bytes] of lists.entries()) yield { path: listPath(folder, n), bytes }
  }
  yield { path: readMePath, bytes: new TextEncoder().encode(readMe) }
  yield* keysIn(keyFolders[0])
  yield* listsIn(listFolders[0])
  let n = 0
  for (const list of listed)
    for (const { seq, name, sha256 } of list.parts) {
      signal?.throwIfAborted()
      n++
      const held = name === undefined ? await store.entries.get(seq) : await store.files.get([seq, name])
      const bytes = held?.sealed === undefined ? undefined : new Uint8Array(held.sealed)
      if (bytes === undefined || (await sha256Hex(bytes)) !== sha256)
        throw new ChangedMeanwhileError(`Entry ${seq} changed while the backup was made.`)
      yield { path: partPath(n), bytes }
      onProgress(n / parts)
    }
  yield* listsIn(listFolders[1])
  yield* keysIn(keyFolders[1])
}

/** Not `ReadableStream.from`, which Chromium lacks. */
const streamOf = (chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>, signal?: AbortSignal) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      signal?.throwIfAborted()
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void chunks.return(undefined),
  })

/** `chaperone-backup_20261125T021500Z.zip` */
export const backupName = (madeAt: string): string =>
  `chaperone-backup_${madeAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}.zip`
