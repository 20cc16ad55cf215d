/** The bytes are no PNG, or a broken one. */
export class PngError extends Error {
  override readonly name = 'PngError'
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/**
 * The same picture with nothing in it but pixels: of the parts of a PNG (ISO/IEC 15948) only those that a decoder
 * needs stay. Text, time, colour profile, EXIF and whatever follows the end are gone. @throws PngError
 */
export function plainPng(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [Uint8Array.from(signature)]
  for (const { type, bytes } of partsOf(png)) if (needed.has(type)) kept.push(bytes)
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Names of its parts, in order. @throws PngError */
export const pngParts = (png: Uint8Array): string[] => partsOf(png).map(({ type }) => type)

function partsOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  if (signature.some((byte, index) => png[index] !== byte)) throw new PngError('not a PNG')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts: { type: string; bytes: Uint8Array }[] = []
  for (let at = signature.length; ; ) {
    if (at + 12 > png.length) throw new PngError('cut off')
    const end = at + 12 + view.getUint32(at)
    if (end > png.length) throw new PngError('cut off')
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    parts.push({ type, bytes: png.subarray(at, end) })
    if (type === 'IEND') return parts
    at = end
  }
}
