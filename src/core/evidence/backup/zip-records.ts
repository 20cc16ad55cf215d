/**
 * The few records of a ZIP (APPNOTE 6.3) that a backup is made of: everything stored, nothing compressed, each size
 * before its bytes, so that a cut-off file can be read up to the cut without the directory at the end. client-zip
 * writes sizes behind the bytes, where a reader without the directory cannot know them.
 */

export interface ZipPart {
  readonly path: string
  readonly bytes: number
  readonly crc: number
}

export const localSignature = 0x04034b50
const centralSignature = 0x02014b50
/** 1 January 1980, midnight: the time of each entry is nobody's business. */
const dosDate = 0x21
/** Names in UTF-8 (they are ASCII). */
const flags = 0x0800

export const localHeaderBytes = 30

type Field = readonly [bytes: 2 | 4 | 8, value: number]

const written = (fields: readonly Field[], name = ''): Uint8Array<ArrayBuffer> => {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0)
  const record = new Uint8Array(length + name.length)
  const view = new DataView(record.buffer)
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else if (bytes === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += bytes
  }
  record.set(new TextEncoder().encode(name), length)
  return record
}

const common = ({ path, bytes, crc }: ZipPart, version: number): Field[] => [
  [2, version],
  [2, flags],
  [2, 0],
  [2, 0],
  [2, dosDate],
  [4, crc],
  [4, bytes],
  [4, bytes],
  [2, path.length],
]

export const localHeader = (part: ZipPart): Uint8Array<ArrayBuffer> =>
  written([[4, localSignature], ...common(part, 20), [2, 0]], part.path)

const highest = 0xffffffff

/** `at`: where its local header begins. Beyond 4 GiB that takes ZIP64. */
export function centralHeader(part: ZipPart, at: number): Uint8Array<ArrayBuffer> {
  const isFar = at >= highest
  const extra: Field[] = isFar
    ? [
        [2, 1],
        [2, 8],
        [8, at],
      ]
    : []
  const header = written(
    [
      [4, centralSignature],
      [2, isFar ? 45 : 20],
      ...common(part, isFar ? 45 : 20),
      [2, isFar ? 12 : 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, isFar ? highest : at],
    ],
    part.path,
  )
  const tail = written(extra)
  const whole = new Uint8Array(header.length + tail.length)
  whole.set(header)
  whole.set(tail, header.length)
  return whole
}

/** What ends the file. `at`: where the directory begins; `bytes`: its length. */
export function zipEnd(parts: number, at: number, bytes: number): Uint8Array<ArrayBuffer>[] {
  const isLarge = parts >= 0xffff || at + bytes >= highest
  const end = written([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, isLarge ? 0xffff : parts],
    [2, isLarge ? 0xffff : parts],
    [4, isLarge ? highest : bytes],
    [4, isLarge ? highest : at],
    [2, 0],
  ])
  if (!isLarge) return [end]
  return [
    written([
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, parts],
      [8, parts],
      [8, bytes],
      [8, at],
    ]),
    written([
      [4, 0x07064b50],
      [4, 0],
      [8, at + bytes],
      [4, 1],
    ]),
    end,
  ]
}
