import { crc32 } from './crc32.ts'
import {
  keyFolders,
  keyNames,
  keyPath,
  listFolders,
  listPath,
  partPath,
  readMe,
  readMePath,
} from './layout.ts'
import type { BackupHead } from './lists.ts'
import type { OpenedBackup } from './open-backup.ts'
import { centralHeader, localHeader, localHeaderBytes, zipEnd } from './zip-records.ts'

/**
 * Whether everything around the pieces is as we write it, byte for byte: headers, directory, and both copies of keys
 * and lists. Asked when every piece was found whole; what fails here has cost nothing yet, and a second damage might.
 */
export async function isFrameWhole(backup: OpenedBackup, head: BackupHead): Promise<boolean> {
  const { read, named, file } = backup
  const directory: Uint8Array<ArrayBuffer>[] = []
  const crcs = new Map<string, number>()
  let at = 0
  for (const path of pathsOf(backup, head)) {
    const [piece] = named(path)
    if (piece?.at !== at) return false
    const bytes = await read(piece.start, piece.end)
    const part = { path, bytes: bytes.length, crc: crc32(bytes) }
    crcs.set(path, part.crc)
    if (!isSame(await read(at, at + localHeaderBytes + path.length), localHeader(part))) return false
    directory.push(centralHeader(part, at))
    at = piece.end
  }
  for (const [path, crc] of crcs) {
    const twin = path.replace(/^last-keys\//, 'keys/').replace(/^last\//, 'first/')
    if (crcs.get(twin) !== crc) return false
  }
  if (crcs.get(readMePath) !== crc32(new TextEncoder().encode(readMe))) return false
  const length = directory.reduce((sum, line) => sum + line.length, 0)
  for (const line of [...directory, ...zipEnd(directory.length, at, length)]) {
    if (!isSame(await read(at, at + line.length), line)) return false
    at += line.length
  }
  return at === file.size
}

/** In the order in which they are written. */
function pathsOf({ keys }: OpenedBackup, { lists, parts }: BackupHead): string[] {
  const names = keyNames.filter((name) => keys[name].length > 0)
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  const [keyFolder, lastKeyFolder] = keyFolders
  const [first, last] = listFolders
  return [
    readMePath,
    ...names.map((name) => keyPath(keyFolder, name)),
    ...range(lists.length + 1).map((n) => listPath(first, n)),
    ...range(parts).map((n) => partPath(n + 1)),
    ...range(lists.length + 1).map((n) => listPath(last, n)),
    ...names.map((name) => keyPath(lastKeyFolder, name)),
  ]
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, n) => byte === other[n])
