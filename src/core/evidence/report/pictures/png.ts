import type { PDFContext, PDFRef } from 'pdf-lib'

/** PNG (ISO/IEC 15948) as a PDF image. Where the pixels can stay as they are compressed, they do. */

export class PictureError extends Error {
  override readonly name = 'PictureError'
}

export interface EmbeddedPicture {
  readonly ref: PDFRef
  /** Pixels, as it is seen. */
  readonly width: number
  readonly height: number
  /** How it has to be turned, as Exif counts: 1 to 8. */
  readonly orientation: number
}

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly interlaced: boolean
}

const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Of a picture whose pixels have to be unpacked: 160 MB of memory. */
const maxUnpacked = 160_000_000

/** @throws PictureError when it is none, is cut off, or is too big to be unpacked. */
export async function embedPng(context: PDFContext, bytes: Uint8Array): Promise<EmbeddedPicture> {
  const { header, data, palette, isTransparent } = chunksOf(bytes)
  const { width, height, depth, colour } = header
  const channels = channelsOf[colour]
  if (channels === undefined || header.interlaced || (colour === 3 && palette === undefined))
    throw new PictureError('a form of PNG that cannot be shown')
  const row = Math.ceil((width * channels * depth) / 8)
  const hasAlpha = colour === 4 || colour === 6
  const dict = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  const orientation = 1
  if (!hasAlpha) {
    await check(data, (row + 1) * height)
    if (isTransparent && colour !== 3) throw new PictureError('a form of PNG that cannot be shown')
    const stream = context.stream(data, {
      ...dict,
      Filter: 'FlateDecode',
      ColorSpace: palette
        ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, context.register(context.stream(palette))]
        : channels === 3
          ? 'DeviceRGB'
          : 'DeviceGray',
      BitsPerComponent: depth,
      DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: width },
    })
    return { ref: context.register(stream), width, height, orientation }
  }
  if (depth !== 8 || row * height > maxUnpacked) throw new PictureError('too big to be shown')
  const pixels = await unpacked(data, row, height, channels)
  const { colours, alpha } = split(pixels, channels)
  const mask = alpha.every((value) => value === 255)
    ? undefined
    : context.register(
        context.stream(await deflated(alpha), {
          ...dict,
          Filter: 'FlateDecode',
          ColorSpace: 'DeviceGray',
          BitsPerComponent: 8,
        }),
      )
  const stream = context.stream(await deflated(colours), {
    ...dict,
    Filter: 'FlateDecode',
    ColorSpace: channels === 4 ? 'DeviceRGB' : 'DeviceGray',
    BitsPerComponent: 8,
    ...(mask && { SMask: mask }),
  })
  return { ref: context.register(stream), width, height, orientation }
}

function chunksOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10].every((byte, at) => bytes[at] === byte)
  if (!isPng) throw new PictureError('no PNG')
  let header: Header | undefined
  let palette: Uint8Array | undefined
  let isTransparent = false
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length || type === 'IEND') break
    if (type === 'IHDR' && length === 13)
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        depth: body[8] ?? 0,
        colour: body[9] ?? 0,
        interlaced: body[12] !== 0,
      }
    if (type === 'PLTE' && length % 3 === 0 && length > 0) palette = body
    if (type === 'tRNS') isTransparent = true
    if (type === 'IDAT') parts.push(body)
    at += 12 + length
  }
  if (header === undefined || parts.length === 0 || header.width < 1 || header.height < 1)
    throw new PictureError('a PNG without a picture')
  return { header, palette, isTransparent, data: joined(parts) }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const through = (data: Uint8Array, by: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(by as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>)

async function deflated(data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(
      through(data, new CompressionStream('deflate')) as ReadableStream<Uint8Array<ArrayBuffer>>,
    ).arrayBuffer(),
  )
}

/** Whether the compressed pixels are all there, without keeping them. */
async function check(data: Uint8Array, expected: number): Promise<void> {
  let length = 0
  try {
    for await (const part of read(through(data, new DecompressionStream('deflate')))) {
      length += part.length
      if (length > expected) break
    }
  } catch {
    throw new PictureError('a PNG that is damaged')
  }
  if (length < expected) throw new PictureError('a PNG that is cut off')
}

async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Pixels without filters (ISO/IEC 15948, 9.2). */
async function unpacked(data: Uint8Array, row: number, height: number, step: number): Promise<Uint8Array> {
  const raw = new Uint8Array((row + 1) * height)
  let at = 0
  try {
    for await (const part of read(through(data, new DecompressionStream('deflate')))) {
      raw.set(part.subarray(0, raw.length - at), at)
      at += part.length
      if (at >= raw.length) break
    }
  } catch {
    throw new PictureError('a PNG that is damaged')
  }
  if (at < raw.length) throw new PictureError('a PNG that is cut off')
  const pixels = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    const from = y * (row + 1) + 1
    const to = y * row
    for (let x = 0; x < row; x++) {
      const left = x >= step ? (pixels[to + x - step] ?? 0) : 0
      const up = y > 0 ? (pixels[to + x - row] ?? 0) : 0
      const corner = x >= step && y > 0 ? (pixels[to + x - row - step] ?? 0) : 0
      pixels[to + x] = (raw[from + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return pixels
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

function split(pixels: Uint8Array, channels: number): { colours: Uint8Array; alpha: Uint8Array } {
  const count = pixels.length / channels
  const colours = new Uint8Array(count * (channels - 1))
  const alpha = new Uint8Array(count)
  for (let pixel = 0, from = 0, to = 0; pixel < count; pixel++, from += channels) {
    for (let channel = 0; channel < channels - 1; channel++) colours[to++] = pixels[from + channel] ?? 0
    alpha[pixel] = pixels[from + channels - 1] ?? 0
  }
  return { colours, alpha }
}
