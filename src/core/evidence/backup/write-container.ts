import { crc32 } from './crc32.ts'
import { centralHeader, localHeader, zipEnd } from './zip-records.ts'

export interface Part {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The backup as it is written, piece after piece; only the directory is kept until the end. */
export async function* containerOf(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for await (const { path, bytes } of parts) {
    const part = { path, bytes: bytes.length, crc: crc32(bytes) }
    const header = localHeader(part)
    yield header
    yield bytes
    directory.push(centralHeader(part, at))
    at += header.length + bytes.length
  }
  yield* directory
  const length = directory.reduce((sum, line) => sum + line.length, 0)
  yield* zipEnd(directory.length, at, length)
}
