import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toReport } from '../../../../src/core/evidence/report/to-report.ts'
import { isOnPath } from '../bundle/samples.ts'
import { anyEntry } from '../samples.ts'
import { pagesOf, saved, strayWords, textOf } from './read-pdf.ts'
import { reportInput } from './samples.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'א',
        'ب',
        'a',
        '1',
        ' ',
        '(',
        ')',
        '\u202e',
        '\u2067',
        '\u2069',
        '\u200d',
        '\u0301',
        'क',
        '्',
        '😀',
        '\ud800',
        '\t',
        '\n',
        '\ufeff',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code).repeat(40)),
)

describe.skipIf(!isOnPath('pdftotext'))('whatever was written', () => {
  it('is printed within the page, in every field', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, anyEntry), { minLength: 6, maxLength: 10 }),
        async (all) => {
          const told = all.map(([text, entry]) => {
            const { seq: _seq, prev: _prev, id: _id, files: _files, v: _v, case: _case, ...fields } = entry
            const { amends: _amends, amendsSeq: _amendsSeq, ...rest } = fields
            const type = rest.type === 'amendment' || rest.type === 'tombstone' ? 'message' : rest.type
            return {
              ...rest,
              type,
              whatHappened: text,
              where: text.slice(0, 50),
              who: { displayName: text.slice(0, 80) },
            }
          })
          const title = all[0]?.[0] ?? ''
          const path = saved(await toReport(await reportInput(told, { title, cases: [] })))
          expect(strayWords(path)).toEqual([])
          expect(pagesOf(path)).toBeGreaterThan(5)
        },
      ),
      // Shrinking such a list takes longer than all that is tested; the seed finds it again.
      { numRuns: 8, endOnFailure: true },
    )
  }, 300_000)

  it('is printed where the font has no place for a mark on its letter', async () => {
    const whatHappened = 'before \u0760\u0610 after'
    const text = textOf(saved(await toReport(await reportInput([{ whatHappened }], { cases: [] }))))
    expect(text).toMatch(/before .*\u0760.* after/)
  })

  it.each([
    ['one word without end', 'x'.repeat(50_000), /x{60}/],
    ['an Arabic word without end', 'ب'.repeat(50_000), /ب{40}/],
    ['emoji', '😂'.repeat(50_000), /\[face with tears of joy ×50000\]/],
    ['line breaks', `a${'\n'.repeat(50_000)}b`, /\[49999 empty lines\]/],
    ['marks on one letter', `a${'\u0301'.repeat(50_000)}b`, /\[U\+0301 ×49996\]b/],
    ['joiners', `a${'\u200d'.repeat(50_000)}b`, /ab/],
    ['nested directions', `${'\u2067a\u2066א'.repeat(12_500)}`, /a/],
    ['no-break spaces', `a${'\u00a0'.repeat(50_000)}b`, /a \[50000 spaces\] b/],
  ])(
    'a message of 50,000 characters, %s, stays within few pages',
    async (_name, whatHappened, found) => {
      const path = saved(await toReport(await reportInput([{ whatHappened }], { cases: [], statements: [] })))
      expect(strayWords(path)).toEqual([])
      expect(textOf(path)).toMatch(found)
      expect(pagesOf(path)).toBeLessThan(40)
    },
    240_000,
  )
})
