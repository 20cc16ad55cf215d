import { plainPng } from '../../../../core/evidence/plain-png.ts'
import type { Box } from './boxes.ts'

/** No copy was made: the picture cannot be read, is too large to be drawn, or a pixel under a box was left. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError'
}

const cover = '#000000'

const drawn = (picture: ImageBitmap) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' })
  if (context === null) throw new RedactionError('this browser cannot draw the picture')
  context.drawImage(picture, 0, 0)
  return { canvas, context }
}

const decoded = async (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ImageBitmap> => {
  try {
    return await createImageBitmap(new Blob([bytes], { type }))
  } catch {
    throw new RedactionError('the picture cannot be read')
  }
}

/**
 * A PNG copy in which the boxes are black: the pixels below are replaced before it is encoded, so there is nothing to
 * bring back. Only pixels are in it. It is read once more, and each box looked through, before it is given out.
 * @throws RedactionError
 */
export async function burn(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  boxes: readonly Box[],
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await decoded(bytes, type)
  const { canvas, context } = drawn(picture)
  context.fillStyle = cover
  for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height)
  picture.close()
  const blob = await canvas.convertToBlob({ type: 'image/png' }).catch(() => {
    throw new RedactionError('the picture is too large to be drawn')
  })
  const copy = plainPng(new Uint8Array(await blob.arrayBuffer()))
  await check(copy, boxes)
  return copy
}

async function check(copy: Uint8Array<ArrayBuffer>, boxes: readonly Box[]): Promise<void> {
  const picture = await decoded(copy, 'image/png')
  const { context } = drawn(picture)
  picture.close()
  for (const { x, y, width, height } of boxes) {
    const { data } = context.getImageData(x, y, width, height)
    for (let at = 0; at < data.length; at += 4)
      if (data[at] !== 0 || data[at + 1] !== 0 || data[at + 2] !== 0 || data[at + 3] !== 255)
        throw new RedactionError('a pixel under a box was left')
  }
}
