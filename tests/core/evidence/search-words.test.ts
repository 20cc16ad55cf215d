import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTextOf, wordsOf } from '../../../src/core/evidence/search-words.ts'
import { sampleEntry } from './samples.ts'

describe('the words of a text', () => {
  it.each([
    ['Müller MÜLLER muller', ['muller']],
    ['Straße, ŁÓDŹ; Ørsted æon', ['strasse', 'lodz', 'orsted', 'aeon']],
    ['“Don’t” (call) alex_example@example.org', ['don', 't', 'call', 'alex', 'example', 'org']],
    ['ΣΊΣΥΦΟΣ σίσυφος', ['σισυφοσ']],
    ['مُحَمَّد محمد', ['محمد']],
    ['שָׁלוֹם שלום', ['שלום']],
    ['किताब', ['किताब']],
    ['ｆｕｌｌ ﬁne', ['full', 'fine']],
    ['病院で会う', ['病院', '院で', 'で会', '会う', 'う']],
    ['안녕하세요', ['안녕', '녕하', '하세', '세요', '요']],
    ['I will 🔪 you', ['i', 'will', '🔪', 'you']],
    ['" * + ~ \' -- ?', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('are the same of a word however it is written, and never hold a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text)
        for (const word of words) expect(word).not.toMatch(/\s/)
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
        expect(new Set(words).size).toBe(words.length)
      }),
    )
  })
})

describe('the text that is searched', () => {
  it('holds what was told, and no address, id or hash', () => {
    const text = searchTextOf(
      sampleEntry(1, '0'.repeat(64), {
        who: { displayName: 'Robin Sample', profileUrl: 'https://example.org/robin' },
        witnesses: [{ name: 'Kim Example' }],
        reportedTo: [{ whom: 'police', reference: 'CR/7' }],
        impact: { score: 3, text: 'slept badly' },
      }),
    )
    for (const words of ['Robin Sample', 'Kim Example', 'CR/7', 'slept badly', 'Example Messenger'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/https|00000000|AAECAw/)
  })
})
