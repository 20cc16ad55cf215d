import { inflateSync } from 'node:zlib'
import type { PDFRef } from 'pdf-lib'
import { PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { embedJpeg } from '../../../../src/core/evidence/report/pictures/jpeg.ts'
import { embedPng, PictureError } from '../../../../src/core/evidence/report/pictures/png.ts'
import { stripedPng, stripes } from './png.ts'

const streamOf = (context: PDFContext, ref: PDFRef): PDFRawStream => {
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) throw new TypeError('no stream')
  return stream
}
const pixelsOf = (context: PDFContext, ref: PDFRef) =>
  new Uint8Array(inflateSync(streamOf(context, ref).contents))
const partOf = (pixels: Uint8Array, from: number, to: number) =>
  pixels.filter((_, at) => at % 4 >= from && at % 4 < to)

describe('a PNG', () => {
  it.each([0, 1, 2, 3, 4])(
    'with transparency and filter %i is unpacked to its very pixels',
    async (filter) => {
      const context = PDFContext.create()
      const form = { colour: 6, filter, alpha: 90 } as const
      const { ref, width, height } = await embedPng(context, stripedPng(37, 21, form))
      expect([width, height]).toEqual([37, 21])
      const pixels = stripes(37, 21, form)
      expect(pixelsOf(context, ref)).toEqual(partOf(pixels, 0, 3))
      const mask = streamOf(context, ref).dict.get(PDFName.of('SMask'))
      expect(pixelsOf(context, mask as PDFRef)).toEqual(partOf(pixels, 3, 4))
    },
  )

  it('that is opaque has no mask', async () => {
    const context = PDFContext.create()
    const { ref } = await embedPng(context, stripedPng(5, 5, { colour: 6 }))
    expect(streamOf(context, ref).dict.has(PDFName.of('SMask'))).toBe(false)
  })

  it.each([0, 2] as const)('of colour type %i keeps its bytes as they are', async (colour) => {
    const context = PDFContext.create()
    const png = stripedPng(30, 20, { colour, filter: 4 })
    const { ref } = await embedPng(context, png)
    const { dict, contents } = streamOf(context, ref)
    expect(Buffer.from(png).includes(Buffer.from(contents))).toBe(true)
    const parms = dict.lookup(PDFName.of('DecodeParms'), PDFDict)
    expect(`${parms.get(PDFName.of('Colors'))}`).toBe(colour === 0 ? '1' : '3')
  })

  it.each([
    ['cut off', stripedPng(300, 300, { filter: 1 }).slice(0, 400)],
    ['damaged', stripedPng(300, 300).map((byte, at) => (at > 60 && at < 90 ? 0xaa : byte))],
    ['without pixels', stripedPng(3, 3).slice(0, 33)],
    ['something else', new TextEncoder().encode('<svg/>')],
    ['empty', new Uint8Array()],
  ])('that is %s is refused in plain words', async (_name, bytes) => {
    await expect(embedPng(PDFContext.create(), bytes)).rejects.toThrow(PictureError)
  })
})

/** Markers only; no decoder is asked. */
function jpeg({ orientation = 1, channels = 3, end = true } = {}): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
  const tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const app1 = [...exif, ...tag]
  const frame = [8, 0, 40, 0, 60, channels, ...Array.from({ length: channels * 3 }, () => 0)]
  const marker = (code: number, body: number[]) => [0xff, code, 0, body.length + 2, ...body]
  const tail = end ? [0xff, 0xd9] : []
  return Uint8Array.from([
    0xff,
    0xd8,
    ...marker(0xe1, app1),
    ...marker(0xc0, frame),
    ...marker(0xda, [1]),
    1,
    2,
    3,
    ...tail,
  ])
}

describe('a JPEG', () => {
  it('goes in byte for byte, turned as its camera says', () => {
    const context = PDFContext.create()
    const plain = embedJpeg(context, jpeg())
    expect(streamOf(context, plain.ref).contents).toEqual(jpeg())
    expect(plain).toMatchObject({ width: 60, height: 40, orientation: 1 })
    expect(embedJpeg(context, jpeg({ orientation: 6 }))).toMatchObject({
      width: 40,
      height: 60,
      orientation: 6,
    })
  })

  it.each([
    ['cut off', jpeg({ end: false })],
    ['of five channels', jpeg({ channels: 5 })],
    ['without a picture', jpeg().slice(0, 20)],
    ['something else', new Uint8Array([1, 2, 3])],
  ])('that is %s is refused in plain words', (_name, bytes) => {
    expect(() => embedJpeg(PDFContext.create(), bytes)).toThrow(PictureError)
  })
})
