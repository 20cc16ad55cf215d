import { crc32, deflateSync } from 'node:zlib'

/** A PNG of plain stripes. `colour`: 2 RGB, 6 RGB with alpha, 0 grey. */
export function stripedPng(width: number, height: number, colour: 0 | 2 | 6 = 2, filter = 0): Uint8Array {
  const channels = { 0: 1, 2: 3, 6: 4 }[colour]
  const row = width * channels
  const raw = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y++) {
    raw[y * (row + 1)] = filter
    for (let x = 0; x < width; x++)
      for (let c = 0; c < channels; c++)
        raw[y * (row + 1) + 1 + x * channels + c] =
          filter === 0 ? (c === 3 ? 255 : (Math.floor(y / 16) * 40 + c * 60) & 255) : 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colour, 0, 0, 0], 8)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(raw)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}
