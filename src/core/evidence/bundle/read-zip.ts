import type { Entry as ZipEntry } from '@zip.js/zip.js/lib/zip-core-custom.js'
import { configure, ERR_BAD_FORMAT, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { BundleProblem } from './bundle-problem.ts'
import type { ByteSource } from './byte-source.ts'
import { isSafePath } from './layout.ts'

/**
 * Reads a ZIP that may be hostile. zip.js (BSD-3-Clause, maintained) because it reads a file piece by piece, so a
 * bundle larger than the memory can be checked; goes by the central directory and compares it with what lies before
 * each file; and checks CRC, sizes and overlaps. Its core without workers and WebAssembly suffices: the browser
 * inflates. (fflate, smaller, checks no CRC and wants the whole archive in memory.)
 */

/** No ZIP at all, or one whose directory is lost. */
export class UnreadableZipError extends Error {
  override readonly name = 'UnreadableZipError'
}

/** It cannot be unpacked to what the archive says; it is too large; its name stands for two files. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

export interface ZipLimits {
  /** Of one file, unpacked. */
  readonly fileBytes: number
  /** Of all of them. */
  readonly allBytes: number
  readonly files: number
}

export const zipLimits: ZipLimits = { fileBytes: 2 ** 29, allBytes: 2 ** 34, files: 1_000_000 }

export interface BundleFiles {
  /** Of files with a name that a bundle may have. */
  readonly paths: ReadonlySet<string>
  /** What is wrong with the archive itself. */
  readonly problems: readonly BundleProblem[]
  /** `undefined` when there is none. @throws UnreadableFileError */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
}

const blockBytes = 2 ** 20
// Its own 64 KiB at a time take five times as long.
configure({ chunkSize: blockBytes })

/** @throws UnreadableZipError */
export async function readZip(zip: ByteSource, limits: ZipLimits = zipLimits): Promise<BundleFiles> {
  // Tolerant, so that whatever is wrong can be named instead of ending the reading.
  const reader = new ZipReader(new BlockReader(zip), { strictness: 'tolerant', useWebWorkers: false })
  let entries: ZipEntry[]
  try {
    entries = await listed(reader, limits)
  } catch (cause) {
    throw new UnreadableZipError(cause instanceof Error ? cause.message : ERR_BAD_FORMAT, { cause })
  }
  const problems: BundleProblem[] = (reader.warnings ?? []).map(({ reason }) => ({
    kind: 'zipAmbiguous',
    detail: reason,
  }))
  const files = new Map<string, ZipEntry>()
  const twice = new Set<string>()
  const folders: string[] = []
  let allBytes = 0
  const top = topOf(entries.map(({ filename }) => filename))
  for (const entry of entries) {
    if (top !== '' && (!entry.filename.startsWith(top) || entry.filename === top)) continue
    const path = entry.filename.slice(top.length)
    const bare = entry.directory ? path.slice(0, -1) : path
    allBytes += entry.uncompressedSize
    if (!isSafePath(bare)) problems.push({ kind: 'unsafeName', path: printable(path) })
    else if (entry.symlink || isSpecial(entry)) problems.push({ kind: 'notAFile', path })
    else if (entry.directory) folders.push(path)
    else if (files.has(path)) twice.add(path)
    else files.set(path, entry)
  }
  // One desk tells Chain.tsv from chain.tsv, another writes the one over the other.
  const caseless = new Map<string, string>()
  for (const path of files.keys()) {
    const other = caseless.get(path.toLowerCase())
    if (other !== undefined) problems.push({ kind: 'duplicateName', path, detail: other })
    caseless.set(path.toLowerCase(), path)
  }
  for (const path of twice) problems.push({ kind: 'duplicateName', path })
  const parents = new Set([...files.keys()].flatMap(foldersOf))
  for (const path of folders) if (!parents.has(path)) problems.push({ kind: 'fileUnlisted', path })
  if (allBytes > limits.allBytes)
    throw new UnreadableZipError(`it would unpack to more than ${limits.allBytes} bytes`)
  return {
    paths: new Set(files.keys()),
    problems,
    read: async (path) => {
      const entry = files.get(path)
      if (entry === undefined) return undefined
      if (twice.has(path)) throw new UnreadableFileError('two files of this name')
      return unpack(entry, limits)
    },
  }
}

/**
 * Of a bundle that somebody unpacked and packed again as a folder: that folder, with its slash, whatever it is called.
 * What a Mac puts beside it is none of the bundle's, as it is not for verify.sh, which runs inside it.
 */
function topOf(paths: readonly string[]): string {
  const tops = new Set(paths.map((path) => path.slice(0, path.indexOf('/') + 1)))
  tops.delete('__MACOSX/')
  const [top = '', ...others] = tops
  return others.length === 0 && paths.some((path) => path.startsWith(`${top}bag/`)) ? top : ''
}

const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))

/** A bundle has many small files one behind the other; reading each header by itself is what takes the time. */
class BlockReader extends Reader<ByteSource> {
  override size: number
  readonly #zip: ByteSource
  #start = 0
  #block = new Uint8Array()

  constructor(zip: ByteSource) {
    super(zip)
    this.#zip = zip
    this.size = zip.size
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(index + length, this.size)
    if (index < this.#start || end > this.#start + this.#block.length) {
      const blockEnd = Math.max(end, Math.min(index + blockBytes, this.size))
      const block = new Uint8Array(await this.#zip.read(index, blockEnd))
      // Another read may have come between; the block and its place change together.
      this.#block = block
      this.#start = index
      return block.slice(0, end - index)
    }
    return this.#block.slice(index - this.#start, end - this.#start)
  }
}

async function listed(reader: ZipReader<unknown>, limits: ZipLimits): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = []
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.length >= limits.files) throw new UnreadableZipError(`more than ${limits.files} files`)
    entries.push(entry)
  }
  return entries
}

// Of a Unix mode, the four bits that say what it is; 8 is a plain file, 4 a folder, 0 unsaid.
const isSpecial = ({ unixMode = 0 }: ZipEntry): boolean => ![0, 4, 8].includes((unixMode >> 12) & 15)

async function unpack(entry: ZipEntry, limits: ZipLimits): Promise<Uint8Array> {
  const size = entry.uncompressedSize
  if (size > limits.fileBytes) throw new UnreadableFileError(`larger than ${limits.fileBytes} bytes`)
  if (entry.directory) throw new UnreadableFileError('a folder')
  const bytes = new Uint8Array(size)
  let at = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (at + chunk.length > size) throw new UnreadableFileError('longer than the archive says')
      bytes.set(chunk, at)
      at += chunk.length
    },
  })
  try {
    await entry.getData(sink, {
      strictness: 'strict',
      checkCrc32: true,
      checkOverlappingEntry: true,
      useWebWorkers: false,
    })
  } catch (cause) {
    throw new UnreadableFileError(cause instanceof Error ? cause.message : 'unreadable', { cause })
  }
  if (at !== size) throw new UnreadableFileError('shorter than the archive says')
  return bytes
}

const printable = (name: string) => name.slice(0, 200).replace(/[^ -~]/g, '?')
