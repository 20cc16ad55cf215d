import type { PDFRef } from 'pdf-lib'
import type { Line } from '../text/lines.ts'
import { linesOf } from '../text/lines.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import type { ReportTypecase } from '../text/typecase.ts'
import { unitsOf } from '../text/units.ts'
import type { Colour } from './operators.ts'
import { rectangle, textOf } from './operators.ts'
import type { Bookmark, Page } from './page.ts'
import type { Paper } from './paper.ts'

/** Pages that fill from the top. Lengths in points; nothing is printed outside the column or below its end. */

export interface TextStyle {
  readonly size?: number
  readonly leading?: number
  readonly bold?: boolean
  readonly colour?: Colour
  /** From the left edge of the column. */
  readonly indent?: number
  /** Less than the rest of the column. */
  readonly width?: number
  readonly before?: number
  readonly after?: number
  /** A ground behind it, and a bar at its left. */
  readonly ground?: { readonly fill: Colour; readonly bar: Colour }
  /** Printed above it, on the page where it begins. */
  readonly label?: { readonly text: string; readonly style: TextStyle }
}

export interface Cell {
  readonly text: string
  readonly at: number
  readonly width: number
  readonly isRight?: boolean
  readonly style?: Pick<TextStyle, 'bold' | 'colour' | 'size'>
}

export interface Flow {
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
  readonly paper: Paper
  readonly paragraph: (text: string, style?: TextStyle) => Promise<void>
  /** Cells beside one another; `style` gives what a cell does not say. */
  readonly row: (cells: readonly Cell[], style?: TextStyle) => Promise<void>
  readonly space: (height: number) => void
  /** A new page, unless that much is left. */
  readonly keep: (height: number) => void
  readonly newPage: () => void
  readonly bookmark: (title: string, level: 1 | 2) => void
  readonly rule: (colour: Colour, thickness?: number) => void
  /** Space of the height, on this page or the next; `paint` gets its lower edge. */
  readonly block: (height: number, paint: (bottom: number) => string) => void
  readonly addImage: (name: string, ref: PDFRef) => void
  readonly left: () => number
}

export const ink: Colour = [0.1, 0.11, 0.13]
export const grey: Colour = [0.36, 0.39, 0.43]

export function openFlow(paper: Paper, typecase: ReportTypecase): Flow {
  const pages: Page[] = []
  const bookmarks: Bookmark[] = []
  let y = paper.bottom
  const newPage = () => {
    pages.push({ ops: '', lines: [], images: new Map() })
    y = paper.top
  }
  const page = (): Page => {
    const last = pages.at(-1)
    if (last) return last
    newPage()
    return page()
  }
  const keep = (height: number) => {
    if (pages.length === 0 || (y - height < paper.bottom && y < paper.top)) newPage()
  }

  const typeset = async (text: string, width: number, { bold = false, size = body }: TextStyle) => {
    const lines: Line[] = []
    for (const paragraph of paragraphsOf(text)) {
      const units = await unitsOf(paragraph, bold, typecase)
      lines.push(...linesOf(units, (width / size) * 1000, typecase.space))
    }
    return lines
  }

  const print = (line: Line, { at, width, isRight }: Cell, top: number, style: TextStyle) => {
    const { size = body, colour = ink } = style
    const leading = leadingOf(style)
    const x = paper.left + at + (line.isRtl || isRight ? width - (line.width * size) / 1000 : 0)
    const target = page()
    target.ops += textOf(line, x, top - leading / 2 - size * 0.34, size, colour, typecase.hidden)
    if (line.text.trim() !== '') target.lines.push(line.text)
    for (const { picture } of line.items) {
      const ref = picture && typecase.imageOf(picture.name)
      if (picture && ref) target.images.set(picture.name, ref)
    }
  }

  const row = async (cells: readonly Cell[], style: TextStyle = {}) => {
    const set: { cell: Cell; style: TextStyle; lines: Line[] }[] = []
    for (const cell of cells) {
      const own = { ...style, ...cell.style }
      set.push({ cell, style: own, lines: await typeset(cell.text, cell.width, own) })
    }
    const leading = leadingOf(style)
    const count = Math.max(...set.map(({ lines }) => lines.length))
    const { label } = style
    const above = label === undefined ? [] : await typeset(label.text, paper.column, label.style)
    const labelHeight =
      label === undefined ? 0 : above.length * leadingOf(label.style) + (label.style.after ?? 0)
    if (y < paper.top) y -= style.before ?? 0
    // A short row stays together; a long one leaves no single line behind.
    keep(labelHeight + leading * (count <= 6 ? count : 2))
    for (const [index, line] of above.entries())
      print(
        line,
        { text: '', at: 0, width: paper.column },
        y - index * leadingOf(label?.style ?? {}),
        label?.style ?? {},
      )
    y -= labelHeight
    for (let index = 0; index < count; index++) {
      keep(leading)
      if (style.ground) {
        const { fill, bar } = style.ground
        const x = paper.left + (style.indent ?? 0)
        page().ops += rectangle(x, y - leading, paper.column - (style.indent ?? 0), leading, fill)
        page().ops += rectangle(x, y - leading, 2.5, leading, bar)
      }
      for (const { cell, style: own, lines } of set) {
        const line = lines[index]
        if (line) print(line, cell, y, { ...own, leading })
      }
      y -= leading
    }
    y -= style.after ?? 0
  }

  return {
    ...{ pages, bookmarks, paper, row, newPage, keep },
    paragraph: (text, style = {}) => {
      const inset = style.ground ? 11 : 0
      const at = (style.indent ?? 0) + inset
      const width = (style.width ?? paper.column - (style.indent ?? 0)) - inset * 1.5
      return row([{ text, at, width }], style)
    },
    space: (height) => {
      if (y < paper.top) y -= height
    },
    bookmark: (title, level) => {
      page()
      bookmarks.push({ title, level, page: pages.length - 1, y: Math.min(y + 8, paper.top + 20) })
    },
    rule: (colour, thickness = 0.6) => {
      page().ops += rectangle(paper.left, y - thickness, paper.column, thickness, colour)
      y -= thickness
    },
    block: (height, paint) => {
      keep(height)
      y -= height
      page().ops += paint(y)
    },
    addImage: (name, ref) => page().images.set(name, ref),
    left: () => (pages.length === 0 ? paper.top - paper.bottom : y - paper.bottom),
  }
}

const body = 9.5
const leadingOf = ({ leading, size = body }: TextStyle) => leading ?? Math.round(size * 14.2) / 10
