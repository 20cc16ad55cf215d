import type { Item, Line } from '../text/lines.ts'

/** PDF content-stream operators (ISO 32000-1, 8 and 9). Points from the lower left corner of the page. */

export type Colour = readonly [red: number, green: number, blue: number]

export const numberOf = (value: number): string => `${Math.round(value * 100) / 100}`
const hex4 = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

/** UTF-16 with its byte order mark, as a hex string; half a pair is U+FFFD. */
export const utf16Hex = (text: string): string =>
  `<FEFF${Array.from(text.replace(/\p{Cs}/gu, '\ufffd'), (char) => {
    const units = Array.from({ length: char.length }, (_, index) => hex4(char.charCodeAt(index)))
    return units.join('')
  }).join('')}>`

export const fill = ([red, green, blue]: Colour): string =>
  `${numberOf(red)} ${numberOf(green)} ${numberOf(blue)} rg\n`

export const rectangle = (x: number, y: number, width: number, height: number, colour: Colour): string =>
  `${fill(colour)}${[x, y, width, height].map(numberOf).join(' ')} re f\n`

/** An image, or a part of it: `clip` is what of the page may be painted. */
export function image(
  name: string,
  matrix: readonly [number, number, number, number, number, number],
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const window = clip ? `${[clip.x, clip.y, clip.width, clip.height].map(numberOf).join(' ')} re W n\n` : ''
  return `q\n${window}${matrix.map(numberOf).join(' ')} cm\n/${name} Do\nQ\n`
}

/** How a run that is a picture is found by a search: a glyph that is not seen, and stands for its words. */
export type HiddenText = (text: string, thousandths: number) => { readonly font: string; readonly id: number }

/** One line of text, its left end at `x` and its baseline at `y`. */
export function textOf(
  line: Line,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  hidden: HiddenText,
): string {
  let ops = fill(colour)
  let pen = x
  for (const item of line.items) {
    ops += item.picture ? drawn(item, pen, y, size, hidden) : glyphs(item, pen, y, size)
    pen += (item.width * size) / 1000
  }
  return ops
}

function drawn(item: Item, x: number, y: number, size: number, hidden: HiddenText): string {
  if (!item.picture) return ''
  const scale = size / 10
  const { width, height, baseline = height * 0.8, name } = item.picture
  const matrix = [width * scale, 0, 0, height * scale, x, y - (height - baseline) * scale] as const
  const { font, id } = hidden(item.text, item.width)
  return `${image(name, matrix)}BT\n/${font} ${numberOf(size)} Tf 3 Tr 1 0 0 1 ${numberOf(x)} ${numberOf(y)} Tm <${hex4(id)}> Tj 0 Tr\nET\n`
}

function glyphs({ face, shaped, text }: Item, x: number, y: number, size: number): string {
  if (!face || !shaped) return ''
  let pen = 0
  const placed = shaped.glyphs.map((glyph) => {
    const place = { glyph, x: pen + glyph.dx }
    pen += glyph.advance
    return place
  })
  // Marks after the letters, so that who reads the text by its places finds the letters side by side.
  const ordered = [
    ...placed.filter(({ glyph }) => !glyph.isMute),
    ...placed.filter(({ glyph }) => glyph.isMute),
  ]
  let shown = ''
  let array = ''
  let rise = 0
  // Where the viewer's pen stands, in thousandths of the size.
  let theirs = 0
  const flush = () => {
    if (array !== '') shown += `[${array}] TJ\n`
    array = ''
  }
  for (const { glyph, x: ours } of ordered) {
    if (glyph.dy !== rise) {
      flush()
      rise = glyph.dy
      shown += `${numberOf((rise * size) / 1000)} Ts\n`
    }
    const move = ours - theirs
    if (Math.abs(move) > 0.05) array += numberOf(-move)
    array += `<${hex4(glyph.id)}>`
    theirs = (Math.abs(move) > 0.05 ? ours : theirs) + glyph.natural
  }
  flush()
  if (rise !== 0) shown += '0 Ts\n'
  const start = `BT\n/${face.name} ${numberOf(size)} Tf 1 0 0 1 ${numberOf(x)} ${numberOf(y)} Tm\n`
  return shaped.needsText
    ? `/Span <</ActualText ${utf16Hex(text)}>> BDC\n${start}${shown}ET\nEMC\n`
    : `${start}${shown}ET\n`
}
