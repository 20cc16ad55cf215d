import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP written byte by byte, so that every part of it can lie. */

export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** In the local header, which a reader of the central directory never sees. */
  readonly localName?: string
  readonly isDeflated?: boolean
  readonly declaredSize?: number
  readonly crc?: number
  /** Unix, with its kind: 0o120777 is a symbolic link. */
  readonly mode?: number
}

const header = (length: number, fields: readonly (readonly [at: number, size: 2 | 4, value: number])[]) => {
  const view = new DataView(new ArrayBuffer(length))
  for (const [at, size, value] of fields)
    size === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true)
  return new Uint8Array(view.buffer)
}

export function rawZip(files: readonly RawFile[], comment = ''): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const data = file.isDeflated ? new Uint8Array(deflateRawSync(file.bytes)) : file.bytes
    const name = new TextEncoder().encode(file.name)
    const local = new TextEncoder().encode(file.localName ?? file.name)
    const shared = (at: number) =>
      [
        [at, 2, 20],
        [at + 2, 2, 0x800],
        [at + 4, 2, file.isDeflated ? 8 : 0],
        [at + 10, 4, file.crc ?? crc32(file.bytes)],
        [at + 14, 4, data.length],
        [at + 18, 4, file.declaredSize ?? file.bytes.length],
      ] as const
    const start = [header(30, [[0, 4, 0x04034b50], ...shared(4), [26, 2, local.length]]), local, data]
    directory.push(
      header(46, [
        [0, 4, 0x02014b50],
        [4, 2, 0x0314],
        ...shared(6),
        [28, 2, name.length],
        [38, 4, (file.mode ?? 0o100644) * 0x10000],
        [42, 4, offset],
      ]),
      name,
    )
    parts.push(...start)
    offset += start.reduce((sum, part) => sum + part.length, 0)
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, size],
    [16, 4, offset],
    [20, 2, comment.length],
  ])
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, new TextEncoder().encode(comment)]))
}
