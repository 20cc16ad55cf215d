import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Poppler's programs, as a stranger would use them. */

const folder = mkdtempSync(join(tmpdir(), 'chaperone-report-'))
// Of the file of tests that imports this.
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
export function saved(bytes: Uint8Array): string {
  const path = join(folder, `${++count}.pdf`)
  writeFileSync(path, bytes)
  return path
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })

// Marks of direction that pdftotext adds round right-to-left words.
const withoutMarks = (text: string) => text.replace(/[\u202a-\u202e]/g, '')

/** All text, lines in the order of printing. */
export const textOf = (path: string): string => withoutMarks(run('pdftotext', ['-raw', path, '-']))

export const pagesOf = (path: string): number => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [path]))?.[1])

export const infoOf = (path: string): string => run('pdfinfo', [path])

export const fontsOf = (path: string): string[] => run('pdffonts', [path]).trim().split('\n').slice(2)

/** The command that the report itself gives, less `sha256sum`. */
export function hashedText(path: string, page: number, size: { width: number; height: number }): string {
  const { width, height } = size
  const args = ['-raw', '-nopgbrk', '-f', `${page}`, '-l', `${page}`, '-x', '0', '-y', '0']
  return run('pdftotext', [...args, '-W', `${width}`, '-H', `${height}`, path, '-']).replace(
    /[ \t\n\v\f\r]/g,
    '',
  )
}

export const pageText = (path: string, page: number): string =>
  withoutMarks(run('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, path, '-']))

/** Words that lie outside their page, or in the margins. */
export function strayWords(path: string): string[] {
  const stray: string[] = []
  let [width, height] = [0, 0]
  for (const line of run('pdftotext', ['-bbox', path, '-']).split('\n')) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line)
    if (page) [width, height] = [Number(page[1]), Number(page[2])]
    const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/.exec(line)
    if (!word) continue
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = word.slice(1).map(Number)
    if (x0 < 54 || x1 > width - 54 || y0 < 40 || y1 > height - 26) stray.push(line)
  }
  return stray
}
