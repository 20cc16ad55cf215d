import type { PDFRef } from 'pdf-lib'

/** A page as it is laid out, before anything is written. */
export interface Page {
  /** Content-stream operators. */
  ops: string
  /** What was printed above the foot, line by line in the order of printing, each in logical order. */
  readonly lines: string[]
  readonly images: Map<string, PDFRef>
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  /** Of its upper edge. */
  readonly y: number
  readonly level: 1 | 2
}
