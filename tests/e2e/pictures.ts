import { deflateSync, inflateSync } from 'node:zlib'

/** Small pictures, made and read without a browser: PNG, 8 bits, RGB or RGBA. */

export type Pixel = readonly [red: number, green: number, blue: number]

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function part(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
  return whole
}

export function pngOf(width: number, height: number, pixel: (x: number, y: number) => Pixel): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => pixel(x, y)).flat()]),
  )
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('tEXt', Buffer.from('Comment\0SECRET in the picture', 'latin1')),
    part('IDAT', deflateSync(Buffer.concat(lines))),
    part('IEND', Buffer.alloc(0)),
  ])
}

/** Filters as in ISO/IEC 15948, 9. */
export function pixelsOf(png: Buffer): {
  width: number
  height: number
  at: (x: number, y: number) => Pixel
} {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const samples = png[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(data))
  const line = width * samples
  const out = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0
    for (let i = 0; i < line; i++) {
      const a = i >= samples ? (out[y * line + i - samples] ?? 0) : 0
      const b = y > 0 ? (out[(y - 1) * line + i] ?? 0) : 0
      const c = i >= samples && y > 0 ? (out[(y - 1) * line + i - samples] ?? 0) : 0
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c
      const predicted = [0, a, b, (a + b) >> 1, paeth][filter] ?? 0
      out[y * line + i] = (raw[y * (line + 1) + 1 + i] ?? 0) + predicted
    }
  }
  const at = (x: number, y: number): Pixel => {
    const start = y * line + x * samples
    return [out[start] ?? 0, out[start + 1] ?? 0, out[start + 2] ?? 0]
  }
  return { width, height, at }
}
