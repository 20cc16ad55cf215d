import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCues, readerOf } from '../../../src/core/cues/find-cues.ts'
import { cueLanguages } from '../../../src/guidance/cues/index.ts'

/** Whatever a message holds, it is gone through once: no text can stall the background. */

const readers = cueLanguages.map(readerOf)
/** Milliseconds of this process alone, which others on the machine do not lengthen. */
const cost = (text: string) => {
  const start = process.cpuUsage()
  findCues(text, readers)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
const least = (text: string) => Math.min(cost(text), cost(text), cost(text))

const pieces = [
  ...[
    'i will ',
    'i really really ',
    'k i l l ',
    'k*',
    "'",
    '"',
    '“',
    'you are so so ',
    'aaaa',
    '1',
    '@',
    '*',
  ],
  ...[
    'I ',
    'i am ',
    'left the baby ',
    '\u200b',
    '\u0301',
    '👩‍👩‍👧',
    '.',
    ', ',
    'not ',
    'why do you not ',
    'he said ',
  ],
]

describe('a hostile message', () => {
  it.each(pieces)('of nothing but %j takes time that grows with its length, and no faster', (piece) => {
    const short = piece.repeat(Math.ceil(1_500 / piece.length))
    // Four times as long: a cost that grew with the square would be sixteen times as high.
    expect(least(short.repeat(4))).toBeLessThan(60 + 10 * least(short))
  })

  it('of any kind is answered, with words that stand where the cue says', () => {
    const piece = fc.constantFrom(...pieces, 'kill you ', 'i love you ', 'i want to die ', 'your house ')
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
    fc.assert(
      fc.property(text, (parts) => {
        const message = parts.join('')
        for (const { words, spans } of findCues(message, readers)) {
          expect(words.length).toBeGreaterThan(0)
          expect(spans.map(([from, to]) => message.slice(from, to))).toEqual(words)
          for (const [i, [from, to]] of spans.entries()) {
            expect(from).toBeLessThan(to)
            expect(from).toBeGreaterThan(spans[i - 1]?.[1] ?? -1)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of a million letters is looked at no further than a message can go on a platform', () => {
    expect(cost('i will love you '.repeat(62_500))).toBeLessThan(5_000)
    expect(findCues(`${'x '.repeat(4_000)} i want to die`, readers)).toHaveLength(1)
  })
})
