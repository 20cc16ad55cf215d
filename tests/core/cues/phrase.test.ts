import { describe, expect, it } from 'vitest'
import { endOf, PhraseError, phraseOf } from '../../../src/core/cues/phrase.ts'
import { tokensOf } from '../../../src/core/cues/tokens.ts'
import type { CueLanguage } from '../../../src/core/cues/types.ts'

const vocabulary = { lists: { kin: 'mum dad' }, negations: ['not'] }
const spelling = { written: {}, beginnings: {}, endings: {} }

/** What a phrase takes of a text that it begins. */
const taken = (phrase: string, text: string, more: Pick<CueLanguage, 'letters' | 'capitals'> = {}) => {
  const tokens = tokensOf(text, { ...spelling, ...more })
  const end = endOf(phraseOf(phrase, { ...vocabulary, ...more }), tokens, 0)
  return end === undefined ? undefined : text.slice(0, tokens[end - 1]?.to)
}

describe('a phrase', () => {
  it.each([
    ['love|adore you', 'adore you so', 'adore you'],
    ['love really? you', 'love you', 'love you'],
    ['love really? you', 'love really you', 'love really you'],
    ['gorg*', 'gorgeous eyes', 'gorgeous'],
    ['my @kin', 'my dad', 'my dad'],
    ['go _2 me', 'go out with me', 'go out with me'],
    ['go _1 me', 'go out with me', undefined],
    ['go _2 me', 'go not with me', undefined],
    ['go _2 me', 'go out, with me', undefined],
    ['go _1 home|$', 'go. Home', 'go'],
    ['go _1 home|,', 'go, dear', 'go'],
    ['go home|,', 'go. Home', 'go'],
    ['go home|,', 'go dear, home', undefined],
    ['go now ,', 'go now, dear', 'go now'],
    ['go now $', 'go now, dear', undefined],
    ['^ love you $', 'love you!', 'love you'],
    ['love you $', 'love you all', undefined],
  ])('%j of %j takes %j', (phrase, text, expected) => {
    expect(taken(phrase, text)).toBe(expected)
  })

  const letters = { ä: 'ae', ö: 'oe' }
  it.each(['schön', 'schoen', 'SCHÖN', 'scho\u0308n', 'schööön', 'Schoen'])(
    'is the same in letters that are also written as two: %s',
    (text) => {
      expect(taken('schön', text, { letters })).toBe(text)
      expect(taken('schoen', text, { letters })).toBe(text)
      expect(taken('schon', text, { letters })).toBeUndefined()
    },
  )

  const capitals = ['sie']
  it.each([
    ['mag Sie', 'mag Sie und Tee', 'mag Sie'],
    ['mag Sie', 'mag sie und Tee', undefined],
    ['mag sie', 'mag Sie und Tee', 'mag Sie'],
    ['mag Sie', 'Mag sie und tee', 'Mag sie'],
    ['mag Sie', 'MAG SIE', 'MAG SIE'],
  ])(
    'that has a capital asks for it, of a writer who has any: %j of %j takes %j',
    (phrase, text, expected) => {
      expect(taken(phrase, text, { capitals })).toBe(expected)
    },
  )
  it('is refused where it has a capital that tells nothing apart', () => {
    expect(() => taken('Mag Sie', 'mag Sie', { capitals })).toThrow(PhraseError)
  })

  it.each(['', '_2 you', '^ _1 you', '@nobody', "don't go", 'a  b', 'love|', '$', ',', ', go'])(
    'is refused when it is written wrongly: %j',
    (phrase) => expect(() => endOf(phraseOf(phrase, vocabulary), [], 0)).toThrow(PhraseError),
  )
})
