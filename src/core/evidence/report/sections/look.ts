import type { Flow, TextStyle } from '../pdf/flow.ts'
import { grey } from '../pdf/flow.ts'
import type { Colour } from '../pdf/operators.ts'

/** How the parts of the report look. */

export const accent: Colour = [0.09, 0.28, 0.36]
export const line: Colour = [0.78, 0.81, 0.84]

export const verbatim: NonNullable<TextStyle['ground']> = { fill: [0.945, 0.957, 0.969], bar: accent }
export const view: NonNullable<TextStyle['ground']> = { fill: [0.985, 0.965, 0.925], bar: [0.72, 0.53, 0.16] }
export const notice: NonNullable<TextStyle['ground']> = {
  fill: [0.955, 0.955, 0.955],
  bar: [0.5, 0.52, 0.55],
}

/** A part of the report, on a page of its own. */
export async function part(flow: Flow, title: string): Promise<void> {
  flow.newPage()
  flow.bookmark(title, 1)
  await flow.paragraph(title, { size: 17.5, bold: true, colour: accent, after: 5 })
  flow.rule(accent, 1.2)
  flow.space(10)
}

/** With as much below it as stays together at most, so that it never ends a page. */
export async function heading(flow: Flow, title: string, keepWith = 86): Promise<void> {
  flow.space(9)
  flow.keep(24 + keepWith)
  await flow.paragraph(title, { size: 11.5, bold: true, colour: accent, after: 3 })
}

export const small: TextStyle = { size: 8, colour: grey }
const labelWidth = 112

/** A label, and what it says. Nothing where there is nothing. */
export async function fact(flow: Flow, label: string, value: string | undefined): Promise<void> {
  if (value === undefined || value === '') return
  await flow.row(
    [
      { text: label, at: 0, width: labelWidth - 8, style: { colour: grey } },
      { text: value, at: labelWidth, width: flow.paper.column - labelWidth },
    ],
    { size: 9, leading: 12.6, after: 1 },
  )
}

/** Words in a box of their own, under a label. */
export async function boxed(
  flow: Flow,
  label: string,
  text: string | undefined,
  ground: NonNullable<TextStyle['ground']>,
): Promise<void> {
  if (text === undefined || text === '') return
  flow.space(4)
  const style = { size: 8, bold: true, colour: grey, after: 1.5 }
  await flow.paragraph(text, { size: 10, leading: 14.4, ground, after: 3, label: { text: label, style } })
}

export interface Column {
  readonly title: string
  readonly width: number
}

/** A table; its head is printed again on each new page. */
export async function table(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  size = 8.5,
): Promise<void> {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const scale = flow.paper.column / total
  const cells = (texts: readonly string[], style: TextStyle) => {
    let at = 0
    return flow.row(
      columns.map(({ width }, index) => {
        const cell = { text: texts[index] ?? '', at, width: width * scale - 8 }
        at += width * scale
        return cell
      }),
      { size, leading: size * 1.38, ...style },
    )
  }
  const head = async () => {
    await cells(
      columns.map((column) => column.title),
      { bold: true, colour: grey, after: 2 },
    )
    flow.rule(line, 0.8)
    flow.space(2.5)
  }
  flow.keep(50)
  await head()
  for (const row of rows) {
    const before = flow.pages.length
    flow.keep(size * 2.8)
    if (flow.pages.length > before) await head()
    await cells(row, { after: 2.5 })
  }
  flow.space(4)
}
