import { longestPath, pathForm } from './layout.ts'
import { localHeader, localHeaderBytes, localSignature } from './zip-records.ts'

/**
 * Finds the pieces of a backup by what lies before each of them. The directory at the end of a ZIP is never needed,
 * and after a damaged place the search goes on with the next header that can be read.
 */

export interface Piece {
  readonly path: string
  /** Where its header begins, its bytes begin, and they end. */
  readonly at: number
  readonly start: number
  readonly end: number
}

export interface Scan {
  /** In the order of the file. */
  readonly pieces: readonly Piece[]
  /** Where the pieces end and the directory begins; the end of the file where there is none. */
  readonly end: number
}

const blockBytes = 2 ** 20
const central = [0x50, 0x4b, 0x01, 0x02]

export async function scan(file: Blob): Promise<Scan> {
  const read = blockReader(file)
  const pieces: Piece[] = []
  let at = 0
  while (at < file.size) {
    const header = headerIn(await read(at, at + localHeaderBytes + longestPath))
    if (header === undefined) {
      if (startsWith(await read(at, at + 4), central)) break
      at = await nextHeader(file, at + 1)
      continue
    }
    const start = at + localHeaderBytes + header.path.length
    const said = start + header.bytes
    const follows = said <= file.size && (said === file.size || (await isFollowed(read, said)))
    // Either its own length is damaged or what follows it; whoever knows the hash will see which.
    const next = follows ? said : await nextHeader(file, start)
    pieces.push({ path: header.path, at, start, end: Math.min(said, next) })
    at = next
  }
  return { pieces, end: at }
}

const isFollowed = async (read: Read, at: number): Promise<boolean> => {
  const bytes = await read(at, at + localHeaderBytes + longestPath)
  return headerIn(bytes) !== undefined || startsWith(bytes, central)
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, n) => bytes[n] === byte)

/** The header at the beginning of these bytes, when it is exactly one that a backup writes (its CRC aside). */
export function headerIn(bytes: Uint8Array): { path: string; bytes: number } | undefined {
  if (bytes.length < localHeaderBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(0, true) !== localSignature) return undefined
  const length = view.getUint16(26, true)
  if (length > longestPath || bytes.length < localHeaderBytes + length) return undefined
  const path = String.fromCharCode(...bytes.subarray(localHeaderBytes, localHeaderBytes + length))
  if (!pathForm.test(path)) return undefined
  const said = { path, bytes: view.getUint32(22, true), crc: view.getUint32(14, true) }
  return localHeader(said).every((byte, n) => byte === bytes[n]) ? said : undefined
}

/** Where the next header or the directory begins, from this place on; the end of the file where neither does. */
async function nextHeader(file: Blob, from: number): Promise<number> {
  const longest = localHeaderBytes + longestPath
  for (let at = from; at < file.size; at += blockBytes) {
    const block = new Uint8Array(await file.slice(at, at + blockBytes + longest).arrayBuffer())
    for (let n = block.indexOf(0x50); n >= 0 && n < blockBytes; n = block.indexOf(0x50, n + 1)) {
      const here = block.subarray(n, n + longest)
      if (headerIn(here) !== undefined || isDirectory(here)) return at + n
    }
  }
  return file.size
}

/** A whole first line of the directory; four bytes alone may stand anywhere in what is encrypted. */
const isDirectory = (bytes: Uint8Array): boolean =>
  startsWith(bytes, central) &&
  pathForm.test(String.fromCharCode(...bytes.subarray(46, 46 + (bytes[28] ?? 0))))

type Read = (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>

/** Most pieces are small and lie one behind the other; asking for each by itself is what takes the time. */
export function blockReader(file: Blob): Read {
  let from = 0
  let block = new Uint8Array()
  return async (start, end) => {
    const last = Math.min(end, file.size)
    if (last <= start) return new Uint8Array()
    if (start < from || last > from + block.length) {
      const until = Math.max(last, Math.min(start + blockBytes, file.size))
      block = new Uint8Array(await file.slice(start, until).arrayBuffer())
      from = start
    }
    return block.slice(start - from, last - from)
  }
}
