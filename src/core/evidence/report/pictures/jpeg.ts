import type { PDFContext } from 'pdf-lib'
import type { EmbeddedPicture } from './png.ts'
import { PictureError } from './png.ts'

/**
 * JPEG (ITU-T T.81) as a PDF image, byte for byte as it is. Pictures of a camera say in their Exif part how they
 * have to be turned; a PDF reader does not look there, so it is read here.
 * @throws PictureError
 */
export function embedJpeg(context: PDFContext, bytes: Uint8Array): EmbeddedPicture {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new PictureError('no JPEG')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  let frame: { depth: number; width: number; height: number; channels: number } | undefined
  let isInverted = false
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) return embedded()
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) break
    const body = bytes.subarray(at + 4, at + 2 + length)
    if (isFrame(marker) && body.length >= 6)
      frame = {
        depth: body[0] ?? 0,
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: body[5] ?? 0,
      }
    if (marker === 0xe1) orientation = exifOrientation(body) ?? orientation
    // Adobe's marker: four-channel pictures are stored inverted.
    if (marker === 0xee) isInverted = true
    at += 2 + length
  }
  throw new PictureError('a JPEG that is damaged')

  function embedded(): EmbeddedPicture {
    const space = frame && { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[frame.channels]
    if (!frame || !space || frame.depth !== 8 || frame.width < 1 || frame.height < 1)
      throw new PictureError('a form of JPEG that cannot be shown')
    if (!hasEnd(bytes)) throw new PictureError('a JPEG that is cut off')
    const stream = context.stream(bytes, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: frame.width,
      Height: frame.height,
      ColorSpace: space,
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
      ...(frame.channels === 4 && isInverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
    })
    const isTurned = orientation >= 5
    return {
      ref: context.register(stream),
      width: isTurned ? frame.height : frame.width,
      height: isTurned ? frame.width : frame.height,
      orientation,
    }
  }
}

/** Start of frame, of a kind that PDF readers know: baseline, extended, progressive. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xc2

function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** Tag 0x0112 of the first directory (Exif 2.3, 4.6.4). */
function exifOrientation(body: Uint8Array): number | undefined {
  if (String.fromCharCode(...body.subarray(0, 6)) !== 'Exif\0\0' || body.length < 14) return undefined
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6)
  const isLittle = tiff.getUint16(0) === 0x4949
  const start = tiff.getUint32(4, isLittle)
  if (start + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(start, isLittle)
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * 12
    if (at + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(at, isLittle) === 0x0112) {
      const value = tiff.getUint16(at + 8, isLittle)
      return value >= 1 && value <= 8 ? value : undefined
    }
  }
  return undefined
}
