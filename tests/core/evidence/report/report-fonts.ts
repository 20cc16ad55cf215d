import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReportFonts } from '../../../../src/core/evidence/report/report-input.ts'

const packages = resolve(import.meta.dirname, '../../../../node_modules/@fontsource')
const font = (family: string, part: string, weight: 400 | 700) =>
  new Uint8Array(readFileSync(`${packages}/${family}/files/${family}-${part}-${weight}-normal.woff`))

const sans = (part: string, weight: 400 | 700 = 400) => font('noto-sans', part, weight)

/** The fonts that the extension packs, in the same order. */
export const fonts: ReportFonts = {
  regular: [
    ...['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'].map((part) =>
      sans(part),
    ),
    font('noto-sans-hebrew', 'hebrew', 400),
    font('noto-sans-arabic', 'arabic', 400),
    sans('devanagari'),
  ],
  bold: [sans('latin', 700), sans('latin-ext', 700)],
}
