import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecord, inert } from '../../../../src/core/evidence/bundle/csv.ts'

/** The cells of one record, read as RFC 4180 says. */
const cellsOf = (record: string): string[] =>
  [...record.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  )

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '＝', "'", '\t', '\r', '\n', ' =', '\u200b@'), fc.string())
    .map(([start, rest]) => start + rest),
)

describe('a record of chronology.csv', () => {
  it('holds quotes, commas and line breaks as RFC 4180 says', () => {
    expect(csvRecord(['a', 'b "c", d\ne', ''])).toBe('"a","b ""c"", d\ne",""\r\n')
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\ufeff=1',
    '\u202e=1',
    '＝1',
    '＠a',
    '\tx',
    "'x",
  ])('gives %j one apostrophe in front', (cell) => {
    expect(inert(cell)).toBe(`'${cell}`)
  })

  it.each(['a=1', 'I -- am', '🙂', '', 'é', '1-2', '"=1'])('leaves %j alone', (cell) => {
    expect(inert(cell)).toBe(cell)
  })

  it('gives every text back when one leading apostrophe is taken away, and starts no formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (cells) => {
        const read = cellsOf(csvRecord(cells))
        expect(read.map((cell) => cell.replace(/^'/, ''))).toEqual(cells)
        for (const cell of read) expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
      }),
    )
  })
})
