import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Pages are read from the right in some languages: the styles know a start and an end, and no left or right. */

const folder = join(import.meta.dirname, '../../src/ui')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

const sides = [
  /(?<![\w-])(left|right)\s*:/,
  /-(left|right)(-\w+)*\s*:/,
  /:\s*(left|right)\s*[;}]/,
  /border-(top|bottom)-(left|right)-radius/,
  // Four values, of which the second and the fourth differ: one for each side.
  /(?:margin|padding|inset|border-width|border-style|border-color|border-radius):\s*(\S+)\s+(?!\S+\s+\S+\s+\1\s*;)(\S+)\s+\S+\s+(?!\2\s*;)[^\s;]+\s*;/,
  /(?:translate|translateX)\(\s*[^0)]/,
  /to (left|right)/,
]

/** A line that names a side, or `undefined`. */
const named = (css: string) => css.split('\n').find((line) => sides.some((side) => side.test(line)))

describe('the styles of our pages', () => {
  it.each(sheets)('%s names no side', (sheet) => {
    expect(named(readFileSync(join(folder, sheet), 'utf8'))).toBeUndefined()
  })

  it.each([
    'left: 0;',
    'margin-left: 1px;',
    'text-align: right;',
    'padding: 1px 2px 3px 4px;',
    'border-top-left-radius: 1px;',
    'transform: translateX(4px);',
  ])('would not get away with `%s`', (line) => {
    expect(named(line)).toBe(line)
  })

  it.each(['inset-inline-start: 0;', 'padding: 1px 2px 3px 2px;', 'text-align: start;', 'margin: 0 auto;'])(
    'may say `%s`',
    (line) => {
      expect(named(line)).toBeUndefined()
    },
  )
})
