import type { PDFContext } from 'pdf-lib'
import type { Flow } from '../pdf/flow.ts'
import { image, numberOf } from '../pdf/operators.ts'
import { embedJpeg } from './jpeg.ts'
import type { EmbeddedPicture } from './png.ts'
import { embedPng, PictureError } from './png.ts'

/** Puts pictures into the flow of pages, each file once, however often it is shown. */
export interface Pictures {
  /** @throws PictureError naming in plain words why it cannot be shown. */
  readonly load: (sha256: string, bytes: Uint8Array) => Promise<EmbeddedPicture>
  readonly show: (flow: Flow, sha256: string, picture: EmbeddedPicture, part: PartLabel) => Promise<void>
}

/** Label of one part of a picture that is too long for a page. */
export type PartLabel = (part: number, parts: number) => string

const maxHeight = 350
const maxParts = 12

export function openPictures(context: PDFContext): Pictures {
  const known = new Map<string, EmbeddedPicture>()
  return {
    load: async (sha256, bytes) => {
      const picture = known.get(sha256) ?? (await embed(context, bytes))
      known.set(sha256, picture)
      return picture
    },
    show: (flow, sha256, picture, label) => show(flow, `I${sha256.slice(0, 24)}`, picture, label),
  }
}

async function embed(context: PDFContext, bytes: Uint8Array): Promise<EmbeddedPicture> {
  if (bytes[0] === 0x89) return embedPng(context, bytes)
  if (bytes[0] === 0xff) return embedJpeg(context, bytes)
  throw new PictureError('neither a PNG nor a JPEG')
}

async function show(flow: Flow, name: string, picture: EmbeddedPicture, label: PartLabel): Promise<void> {
  const { column, left, top, bottom } = flow.paper
  const natural = { width: picture.width * 0.75, height: picture.height * 0.75 }
  const widest = Math.min(natural.width, column)
  const tallest = widest * (natural.height / natural.width)
  const page = top - bottom - 20
  if (tallest <= page * 1.2 || picture.height < picture.width * 2.2) {
    const scale = Math.min(1, column / natural.width, maxHeight / natural.height)
    const [width, height] = [natural.width * scale, natural.height * scale]
    flow.block(height, (y) => framed(name, picture.orientation, left, y, width, height))
    flow.addImage(name, picture.ref)
    return
  }
  const width = Math.min(widest, (widest * page * maxParts) / tallest)
  const height = width * (natural.height / natural.width)
  // The first part takes what is left of this page, where that is worth while.
  const room = flow.left() - 24
  const first = Math.min(height, room > 220 ? room : page)
  const parts = 1 + Math.ceil((height - first) / page - 0.001)
  for (let part = 0, done = 0; part < parts; part++) {
    const shown = part === 0 ? first : Math.min(page, height - done)
    flow.keep(shown + 16)
    await flow.paragraph(label(part + 1, parts), { size: 8 })
    const above = done
    flow.block(shown, (y) => {
      const clip = { x: left, y, width, height: shown }
      return image(name, matrixOf(picture.orientation, left, y + shown + above - height, width, height), clip)
    })
    flow.addImage(name, picture.ref)
    done += shown
  }
}

type Matrix = readonly [number, number, number, number, number, number]

const framed = (name: string, orientation: number, x: number, y: number, width: number, height: number) =>
  `${image(name, matrixOf(orientation, x, y, width, height))}0.5 w 0.78 0.81 0.84 RG ${[x, y, width, height].map(numberOf).join(' ')} re S\n`

/** Exif 2.3, 4.6.4: where row 0 and column 0 of the stored picture lie in the one that is seen. */
function matrixOf(orientation: number, x: number, y: number, w: number, h: number): Matrix {
  const turned: Readonly<Record<number, Matrix>> = {
    2: [-w, 0, 0, h, x + w, y],
    3: [-w, 0, 0, -h, x + w, y + h],
    4: [w, 0, 0, -h, x, y + h],
    5: [0, -h, -w, 0, x + w, y + h],
    6: [0, -h, w, 0, x, y + h],
    7: [0, h, w, 0, x, y],
    8: [0, h, -w, 0, x + w, y],
  }
  return turned[orientation] ?? [w, 0, 0, h, x, y]
}
