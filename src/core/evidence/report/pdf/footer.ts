import { sha256Hex } from '../../chain.ts'
import type { Line } from '../text/lines.ts'
import { linesOf } from '../text/lines.ts'
import type { ReportTypecase } from '../text/typecase.ts'
import { unitsOf } from '../text/units.ts'
import { grey } from './flow.ts'
import { rectangle, textOf } from './operators.ts'
import type { Page } from './page.ts'
import type { Paper } from './paper.ts'

/** SHA-256 of what a page prints above its foot: lines in the order of printing, without white space, in UTF-8. */
export const pageHash = (lines: readonly string[]): Promise<string> =>
  sha256Hex(new TextEncoder().encode(lines.join('').replace(/\s/gu, '')))

const size = 7

/** The foot of each page: of what it is a page, which one, and its hash. */
export async function addFooters(
  pages: readonly Page[],
  paper: Paper,
  typecase: ReportTypecase,
  { title, head }: { readonly title: string; readonly head: string },
): Promise<void> {
  const set = async (text: string, width: number): Promise<Line | undefined> =>
    linesOf(await unitsOf(text, false, typecase), (width / size) * 1000, typecase.space)[0]
  const name = await set(title, paper.column - 90)
  for (const [index, page] of pages.entries()) {
    const place = await set(`Page ${index + 1} of ${pages.length}`, 90)
    const hash = await set(`SHA-256 of this page’s text: ${await pageHash(page.lines)}`, paper.column - 110)
    const log = await set(head, 110)
    const print = (line: Line | undefined, y: number, isRight: boolean) => {
      if (!line) return
      const x = isRight ? paper.left + paper.column - (line.width * size) / 1000 : paper.left
      page.ops += textOf(line, x, y, size, grey, typecase.hidden)
      for (const { picture } of line.items) {
        const ref = picture && typecase.imageOf(picture.name)
        if (picture && ref) page.images.set(picture.name, ref)
      }
    }
    page.ops += rectangle(paper.left, 58, paper.column, 0.5, [0.78, 0.81, 0.84])
    print(name, 46, false)
    print(place, 46, true)
    print(hash, 35, false)
    print(log, 35, true)
  }
}
