import type { ReportInput } from '../report-input.ts'

/** Points. The foot of the page lies below `bottom`. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly left: number
  /** Of the column of text. */
  readonly column: number
  readonly top: number
  readonly bottom: number
}

export function paperOf({ paper, jurisdiction }: Pick<ReportInput, 'paper' | 'jurisdiction'>): Paper {
  const name = paper ?? (jurisdiction === 'US' || jurisdiction === 'CA' ? 'Letter' : 'A4')
  const [width, height] = name === 'Letter' ? [612, 792] : [595.28, 841.89]
  return { width, height, left: 58, column: width - 116, top: height - 58, bottom: 74 }
}
