import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findCues, readerOf } from '../../../src/core/cues/find-cues.ts'
import { cueLanguages } from '../../../src/guidance/cues/index.ts'

/** Whatever a message holds, it is gone through once: no text can stall the background. */

const readers = cueLanguages.map(readerOf)

let looks = 0
vi.mock('../../../src/core/cues/tokens.ts', async (original) => {
  const { tokensOf } = await original<typeof import('../../../src/core/cues/tokens.ts')>()
  const get = (tokens: object, name: string | symbol) => {
    looks += 1
    return Reflect.get(tokens, name)
  }
  return { tokensOf: (...of: Parameters<typeof tokensOf>) => new Proxy(tokensOf(...of), { get }) }
})

/** How often a word of the message is looked at, by whatever rule: the same on every machine, which no clock is. */
const work = (text: string) => {
  looks = 0
  findCues(text, readers)
  return looks
}

/** What each language gives most work with: the word that most of its phrases begin with; and its negation. */
const ofLanguages = cueLanguages.flatMap(({ rules, negations: [negation = ''] }) => {
  const begun = new Map<string, number>()
  for (const phrase of rules.flatMap(({ phrases }) => phrases)) {
    const [first = ''] = phrase.split(/[ |]/)
    begun.set(first, (begun.get(first) ?? 0) + 1)
  }
  const words = [...begun].filter(([word]) => /^\p{L}+$/u.test(word)).toSorted(([, a], [, b]) => b - a)
  return [`${words[0]?.[0]} `, `${negation} `]
})

const pieces = [
  ...new Set(ofLanguages),
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
  it.each(pieces)('of nothing but %j takes work that grows with its length, and no faster', (piece) => {
    const short = piece.repeat(Math.ceil(1_500 / piece.length))
    // Four times as long: a cost that grew with the square would be sixteen times as high.
    expect(work(short.repeat(4))).toBeLessThan(5 * work(short))
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
    const begun = 'i will love you '
    expect(work(begun.repeat(62_500))).toBe(work(begun.repeat(625)))
    expect(findCues(`${'x '.repeat(4_000)} i want to die`, readers)).toHaveLength(1)
  })
})
