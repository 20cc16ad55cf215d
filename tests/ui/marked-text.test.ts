import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/ui/popup/marked-text.tsx'

describe('a marked text', () => {
  it('marks the words, and nothing else', () => {
    expect(partsOf('so, I love you!', [[4, 14]])).toEqual([
      { from: 0, words: 'so, ', isMarked: false },
      { from: 4, words: 'I love you', isMarked: true },
      { from: 14, words: '!', isMarked: false },
    ])
  })
  it('is the whole text, each letter once, however spans lie', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(
        fc.string({ minLength: 40, maxLength: 60 }),
        fc.array(span, { maxLength: 6 }),
        (text, spans) => {
          const parts = partsOf(text, spans)
          expect(parts.map(({ words }) => words).join('')).toBe(text)
          for (const [from, to] of spans)
            for (const part of parts)
              if (part.from < to && part.from + part.words.length > from && from < to)
                expect(part.isMarked).toBe(true)
        },
      ),
    )
  })
})
