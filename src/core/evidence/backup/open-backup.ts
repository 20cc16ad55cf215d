import { sha256Hex } from '../chain.ts'
import { open } from '../seal.ts'
import { type KeyName, keyFolders, keyNames, keyPath, listFolders, listPath } from './layout.ts'
import type { BackupHead, BackupList } from './lists.ts'
import { decodeHead, decodeList, ForgedBackupError } from './lists.ts'
import { blockReader, type Piece, type Scan, scan } from './scan.ts'
import { localHeaderBytes } from './zip-records.ts'

/** Not one piece of a backup is in the file. */
export class NoBackupError extends Error {
  override readonly name = 'NoBackupError'
}

/** Both copies of the head are gone: nothing says what the pieces are. */
export class HeadLostError extends Error {
  override readonly name = 'HeadLostError'
}

export interface OpenedBackup extends Scan {
  readonly file: Blob
  /** Each in the copies that were found. */
  readonly keys: Readonly<Record<KeyName, readonly Uint8Array<ArrayBuffer>[]>>
  readonly named: (path: string) => readonly Piece[]
  readonly read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** Needs no secret yet. @throws NoBackupError */
export async function openBackup(file: Blob): Promise<OpenedBackup> {
  const found = await scan(file)
  if (found.pieces.length === 0) throw new NoBackupError('no backup of a log')
  const byPath = new Map<string, Piece[]>()
  for (const piece of found.pieces) byPath.set(piece.path, [...(byPath.get(piece.path) ?? []), piece])
  const named = (path: string) => byPath.get(path) ?? []
  const read = blockReader(file)
  const keys: Record<KeyName, Uint8Array<ArrayBuffer>[]> = { passphrase: [], recovery: [] }
  for (const name of keyNames)
    for (const folder of keyFolders)
      for (const { start, end } of named(keyPath(folder, name))) keys[name].push(await read(start, end))
  return { ...found, file, keys, named, read }
}

/** @throws HeadLostError, ForgedBackupError; BackupFormatError of a later form. */
export async function readHead(backup: OpenedBackup, identity: string): Promise<BackupHead> {
  let failure: Error = new HeadLostError('both copies of the list of contents are damaged or missing')
  for (const bytes of await copies(backup, 0, identity)) {
    try {
      return await decodeHead(bytes)
    } catch (error) {
      // That somebody altered it must not be taken for damage.
      if (!(failure instanceof ForgedBackupError)) failure = error as Error
    }
  }
  throw failure
}

/** `undefined` when neither copy is the one that the head names. */
export async function readList(
  backup: OpenedBackup,
  { lists }: BackupHead,
  n: number,
  identity: string,
): Promise<BackupList | undefined> {
  for (const bytes of await copies(backup, n, identity))
    if ((await sha256Hex(bytes)) === lists[n - 1]) return decodeList(bytes)
  return undefined
}

async function copies(
  { named, read }: OpenedBackup,
  n: number,
  identity: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const opened: Uint8Array<ArrayBuffer>[] = []
  for (const folder of listFolders)
    for (const { start, end } of named(listPath(folder, n))) {
      const bytes = await open(await read(start, end), identity).catch(() => undefined)
      if (bytes !== undefined) opened.push(bytes)
    }
  return opened
}

export interface Wanted {
  readonly path: string
  /** Its neighbours in the file. */
  readonly before: string
  readonly after: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * The piece with this hash, looked for where its name says, and, where its header is damaged, between its
 * neighbours; else the bytes that lie there in its stead, if any do.
 */
export async function findPiece(
  { named, read }: OpenedBackup,
  { path, before, after, bytes, sha256 }: Wanted,
): Promise<{ right?: Uint8Array<ArrayBuffer>; wrong?: Uint8Array<ArrayBuffer> }> {
  const places = [
    ...named(path).flatMap(({ start, end }) => [
      { start, end },
      { start, end: start + bytes },
    ]),
    ...named(after).map(({ at }) => ({ start: at - bytes, end: at })),
    ...named(before).map(({ end }) => {
      const start = end + localHeaderBytes + path.length
      return { start, end: start + bytes }
    }),
  ]
  let wrong: Uint8Array<ArrayBuffer> | undefined
  for (const [n, { start, end }] of places.entries()) {
    if (start < 0) continue
    const found = await read(start, end)
    if (found.length === bytes && (await sha256Hex(found)) === sha256) return { right: found }
    if (n === 0 && named(path).length > 0) wrong = found
  }
  return wrong === undefined ? {} : { wrong }
}
