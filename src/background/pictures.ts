import type { Area, Geometry, Size } from '../core/evidence/crop.ts'

/** Drawing derived pictures. Pixels are copied one for one: nothing is scaled, and no colour is converted. */

const asIs = { colorSpaceConversion: 'none', premultiplyAlpha: 'none' } as const

const decoded = (png: Uint8Array<ArrayBuffer>) =>
  createImageBitmap(new Blob([png], { type: 'image/png' }), asIs)

export async function sizeOf(png: Uint8Array<ArrayBuffer>): Promise<Size> {
  const bitmap = await decoded(png)
  const { width, height } = bitmap
  bitmap.close()
  return { width, height }
}

const copy = (
  context: OffscreenCanvasRenderingContext2D,
  from: ImageBitmap,
  area: Area,
  x: number,
  y: number,
) => context.drawImage(from, area.x, area.y, area.width, area.height, x, y, area.width, area.height)

/**
 * PNG of what the geometry says, one original in memory at a time.
 * @param open the PNG of an original by its name
 * @throws DOMException when the browser can hold no picture of that size
 */
export async function drawn(
  { width, height, parts }: Geometry,
  open: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new DOMException('the browser draws no pictures here', 'NotSupportedError')
  for (const { from, area, x, y } of parts) {
    const original = await decoded(await open(from))
    copy(context, original, area, x, y)
    original.close()
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
