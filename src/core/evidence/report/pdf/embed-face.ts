import type { PDFContext, PDFRef } from 'pdf-lib'
import { PDFString } from 'pdf-lib'
import type { Face } from '../text/face.ts'
import { utf16Hex } from './operators.ts'

/** Composite fonts (ISO 32000-1, 9.7): codes are glyph numbers, and a table says what they stand for. */

interface Coded {
  /** From 1, without gaps. */
  readonly id: number
  readonly glyph: number
  readonly width: number
  readonly text: string
}

/** What of the face was used. `index` tells it from the other fonts of the report. */
export function embedFace(context: PDFContext, face: Face, index: number): { font: PDFRef; file: PDFRef } {
  const tag = Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + ((index >> (2 * place)) & 3)))
  const name = `${tag.join('')}+${(face.font.postscriptName ?? 'Embedded').replace(/[^A-Za-z0-9-]/g, '')}`
  const file = context.register(context.flateStream(face.encode()))
  return { file, font: composite(context, face, { name, file, codes: face.used }) }
}

/** A font whose every code shows the space of `face` (`file`: as embedded), and stands for a text of its own. */
export function embedHidden(
  context: PDFContext,
  face: Face,
  file: PDFRef,
  codes: readonly Omit<Coded, 'glyph'>[],
): PDFRef {
  const space = face.shape(' ', false).glyphs[0]?.id
  const glyph = face.used.find(({ id }) => id === space)?.glyph ?? 0
  return composite(context, face, {
    name: 'HIDDEN+Names',
    file,
    codes: codes.map((code) => ({ ...code, glyph })),
  })
}

interface Parts {
  readonly name: string
  readonly file: PDFRef
  readonly codes: readonly Coded[]
}

function composite(context: PDFContext, { font }: Face, { name, file, codes }: Parts): PDFRef {
  const glyphs = new Uint8Array((codes.length + 1) * 2)
  for (const { id, glyph } of codes) glyphs.set([glyph >> 8, glyph & 255], id * 2)
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight || font.ascent),
    StemV: 80,
    FontFile2: file,
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDToGIDMap: context.register(context.flateStream(glyphs)),
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    DW: 1000,
    W: codes.flatMap(({ id, width }) => [id, [width]]),
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(codes))),
    }),
  )
}

/** ISO 32000-1, 9.10.3: at most 100 lines a block. */
function toUnicode(codes: readonly Coded[]): string {
  const lines = codes.map(
    ({ id, text }) =>
      `<${id.toString(16).padStart(4, '0')}> ${utf16Hex(text === '' ? ' ' : text.slice(0, 200)).replace('FEFF', '')}\n`,
  )
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => {
    const part = lines.slice(block * 100, block * 100 + 100)
    return `${part.length} beginbfchar\n${part.join('')}endbfchar\n`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
