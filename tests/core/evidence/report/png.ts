import { crc32, deflateSync } from 'node:zlib'

export interface PngForm {
  /** 0 grey, 2 RGB, 6 RGB with alpha. */
  readonly colour?: 0 | 2 | 6
  /** Of each row, as PNG numbers them: 0 to 4. */
  readonly filter?: number
  readonly alpha?: number
}

export const channelsOf = (colour: 0 | 2 | 6) => ({ 0: 1, 2: 3, 6: 4 })[colour]

/** The bytes of the pixels of `stripedPng`. */
export function stripes(
  width: number,
  height: number,
  { colour = 2, alpha = 255 }: PngForm = {},
): Uint8Array {
  const channels = channelsOf(colour)
  return Uint8Array.from({ length: width * height * channels }, (_, at) => {
    const channel = at % channels
    const y = Math.floor(at / channels / width)
    return channel === 3 ? alpha : (Math.floor(y / 16) * 40 + channel * 60 + (at % 7)) & 255
  })
}

export function stripedPng(width: number, height: number, form: PngForm = {}): Uint8Array {
  const { colour = 2, filter = 0 } = form
  const pixels = stripes(width, height, form)
  const step = channelsOf(colour)
  const row = width * step
  const raw = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y++) {
    raw[y * (row + 1)] = filter
    for (let x = 0; x < row; x++) {
      const at = (left: number, up: number) =>
        x < left || y < up ? 0 : (pixels[(y - up) * row + x - left] ?? 0)
      const [a, b, c] = [at(step, 0), at(0, 1), x < step || y < 1 ? 0 : at(step, 1)]
      const paeth = [a, b, c].reduce((best, next) => {
        const far = (value: number) => Math.abs(a + b - c - value)
        return far(next) < far(best) ? next : best
      })
      const guess = [0, a, b, (a + b) >> 1, paeth][filter] ?? 0
      raw[y * (row + 1) + 1 + x] = at(0, 0) - guess
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colour, 0, 0, 0], 8)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([magic, ...parts]))
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}
