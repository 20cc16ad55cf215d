import type { PDFContext, PDFRef } from 'pdf-lib'
import { embedFace, embedHidden } from '../pdf/embed-face.ts'
import type { HiddenText } from '../pdf/operators.ts'
import { embedPng } from '../pictures/png.ts'
import type { DrawRun, ReportFonts } from '../report-input.ts'
import { ReportError } from '../report-input.ts'
import type { Face } from './face.ts'
import { readFace } from './face.ts'
import type { NamedPicture, Typecase } from './units.ts'
import { toTrueType } from './woff.ts'

/** All fonts of a report, and the runs that were drawn because no font holds them. */
export interface ReportTypecase extends Typecase {
  readonly space: Face
  readonly hidden: HiddenText
  readonly imageOf: (name: string) => PDFRef | undefined
  /** Writes what was used. Names among the resources, and the fonts. */
  readonly embed: () => [string, PDFRef][]
}

/** @throws ReportError when a font cannot be read, or none holds plain English. */
export async function openTypecase(
  context: PDFContext,
  fonts: ReportFonts,
  drawRun: DrawRun | undefined,
): Promise<ReportTypecase> {
  const regular = await Promise.all(fonts.regular.map((bytes, index) => openFace(bytes, `R${index}`)))
  const bold = await Promise.all(fonts.bold.map((bytes, index) => openFace(bytes, `B${index}`)))
  const [space] = regular
  if (space === undefined || !space.holds(' AZaz09[]+:')) throw new ReportError('no font for plain English')
  const drawn = new Map<string, Promise<NamedPicture | undefined>>()
  const images = new Map<string, PDFRef>()
  const hidden = new Map<string, { id: number; text: string; width: number }>()

  const draw = async (text: string, isBold: boolean): Promise<NamedPicture | undefined> => {
    const run = await drawRun?.(text, { size: 10, bold: isBold }).catch(() => undefined)
    if (run === undefined || !(run.width > 0 && run.width < 400 && run.height > 0 && run.height < 40))
      return undefined
    const picture = await embedPng(context, run.png).catch(() => undefined)
    if (picture === undefined) return undefined
    const name = `D${images.size}`
    images.set(name, picture.ref)
    return { ...run, name }
  }

  return {
    space,
    faces: (isBold) => (isBold ? [...bold, ...regular] : regular),
    draw: (text, isBold) => {
      const key = `${isBold ? 'b' : 'r'}${text}`
      const known = drawn.get(key) ?? draw(text, isBold)
      drawn.set(key, known)
      return known
    },
    hidden: (text, width) => {
      const key = `${width} ${text}`
      const run = hidden.get(key) ?? { id: hidden.size + 1, text, width: Math.round(width) }
      hidden.set(key, run)
      return { font: 'H', id: run.id }
    },
    imageOf: (name) => images.get(name),
    embed: () => {
      space.shape(' ', false)
      const used = [...regular, ...bold].filter((face) => face.used.length > 0)
      const embedded = used.map((face, index) => ({ face, ...embedFace(context, face, index) }))
      const file = embedded.find(({ face }) => face === space)?.file
      return [
        ...embedded.map(({ face, font }): [string, PDFRef] => [face.name, font]),
        ...(hidden.size > 0 && file
          ? [['H', embedHidden(context, space, file, [...hidden.values()])] as [string, PDFRef]]
          : []),
      ]
    },
  }
}

async function openFace(bytes: Uint8Array, name: string): Promise<Face> {
  try {
    return readFace(await toTrueType(bytes), name)
  } catch {
    throw new ReportError(`font ${name} cannot be read`)
  }
}
