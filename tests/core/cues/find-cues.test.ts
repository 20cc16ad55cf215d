import { describe, expect, it } from 'vitest'
import { findCues, readerOf, rulesIn } from '../../../src/core/cues/find-cues.ts'
import type { CueLanguage, CueRule } from '../../../src/core/cues/types.ts'

const rule = (phrases: string[], more: Partial<CueRule> = {}): CueRule => ({
  id: 'en-one',
  kind: 'threat',
  phrases,
  ...more,
})
const reader = (...rules: CueRule[]) =>
  readerOf({
    id: 'en',
    written: { u: 'you', im: 'i am' },
    beginnings: { "j'": 'je' },
    endings: { "n't": 'not', "'ll": 'will' },
    lists: { kin: 'mother father' },
    negations: ['not', 'never'],
    restarts: ['i', 'you', 'but'],
    denials: ['not think that?', 'never said'],
    reports: ['he|she said'],
    rules,
  } satisfies CueLanguage)
const words = (text: string, ...rules: CueRule[]) =>
  findCues(text, [reader(...rules)]).flatMap((cue) => cue.words)

describe('what is found', () => {
  it('is given in the message’s own words and at its own place, however they are written', () => {
    const text = 'Well… I’ll   KÍLL\tU, you know'
    const [cue] = findCues(text, [reader(rule(['i will kill you']))])
    expect(cue?.words).toEqual(['I’ll   KÍLL\tU'])
    expect(text.slice(...(cue?.spans[0] ?? [0, 0]))).toBe('I’ll   KÍLL\tU')
  })

  it.each([
    'k1ll you',
    'kiiiill youuu',
    'k*ll u',
    'кill you',
    'k\u200bill you',
    'k i l l you',
    'k.i.l.l you',
    'ＫＩＬＬ you',
    'kill 🔪 you',
  ])('in spite of letter tricks: %s', (text) => {
    expect(words(text, rule(['kill _1 you']))).toHaveLength(1)
  })

  it('in a question or exclamation that begins in the Spanish way, which is a sentence of its own', () => {
    expect(words('Oye ¿will you?', rule(['^ will you $']))).toEqual(['will you'])
    expect(words('will ¡you!', rule(['will you']))).toEqual([])
  })

  it.each(['skill you', 'kill young', 'kill. You', 'kill\nyou', 'k i. you', 'ki11er you'])(
    'is whole words of one sentence, which these are not: %s',
    (text) => expect(words(text, rule(['kill you']))).toEqual([]),
  )

  it('is one cue for each kind, in the order in which they are shown, with what overlaps joined', () => {
    const cues = findCues('I will kill you because I love you', [
      reader(
        rule(['love you'], { id: 'en-love', kind: 'advance' }),
        rule(['i will kill', 'kill you'], { id: 'en-kill' }),
        rule(['will'], { id: 'en-die', kind: 'selfHarm' }),
      ),
    ])
    expect(cues.map(({ kind, words: said }) => [kind, said])).toEqual([
      ['selfHarm', ['will']],
      ['threat', ['I will kill you']],
      ['advance', ['love you']],
    ])
  })

  it('names the rule that held', () => {
    expect(rulesIn('kill you', [reader(rule(['kill you']))])).toMatchObject([
      { rule: { id: 'en-one' }, words: 'kill you' },
    ])
  })
})

describe('what is not found', () => {
  const kill = rule(['kill you'])
  it.each(['I do not kill you', "I don't want to kill you", 'never kill you'])(
    'after a negation: %s',
    (text) => expect(words(text, kill)).toEqual([]),
  )
  it.each(['I am not well. I kill you', 'Not today, but I kill you', 'I do not sleep, kill you'])(
    'is found where the negation belongs to something else: %s',
    (text) => expect(words(text, kill)).toHaveLength(1),
  )
  it('before a negation, in a language that has it there', () => {
    const german = readerOf({
      ...reader(rule(['liebe dich'])).language,
      negationsAfter: ['nicht'],
      restarts: ['du'],
    })
    const found = (text: string) => findCues(text, [german]).length
    expect(found('Ich liebe dich nicht')).toBe(0)
    expect(found('Ich liebe dich ganz bestimmt nicht')).toBe(0)
    expect(found('Ich liebe dich, warum nicht')).toBe(1)
    expect(found('Ich liebe dich du glaubst es nicht')).toBe(1)
    expect(found('Ich liebe dich. Nicht?')).toBe(1)
    expect(words('liebe dich nicht', rule(['liebe dich']))).toHaveLength(1)
  })
  it('after a denial, even with a subject of its own', () => {
    const mine = rule(['i kill you'])
    expect(words('do not think I kill you', mine)).toEqual([])
    expect(words('Do not. I kill you', mine)).toHaveLength(1)
  })
  it('where it is what somebody else said', () => {
    expect(words('He said he would kill you', kill)).toEqual([])
    expect(words('“I kill you”, she said', kill)).toEqual([])
    for (const said of ['„kill you“', '«kill you»', '« kill you »', '»kill you«'])
      expect(words(`${said}, she said`, kill), said).toEqual([])
    expect(words('“kill you”', kill)).toHaveLength(1)
    expect(words('He said he would kill you', rule(['kill you'], { evenReported: true }))).toHaveLength(1)
  })
  it('beside an exception of the sentence, or of the message', () => {
    const chess = rule(['kill you'], { except: ['at chess'], exceptAnywhere: ['@kin'] })
    expect(words('I will kill you at chess', chess)).toEqual([])
    expect(words('I like chess. I will kill you', chess)).toHaveLength(1)
    expect(words('I will kill you! Your mother', chess)).toEqual([])
  })
  it('without what it needs', () => {
    const needs = rule(['kill you'], { needs: ['knife'] })
    expect(words('I will kill you', needs)).toEqual([])
    expect(words('I have a knife. I will kill you', needs)).toHaveLength(1)
  })
  it('in an empty message, or in one of signs', () => {
    for (const text of ['', '   ', '…!?', '🌹', '"""', "'''", '***', '_'])
      expect(words(text, kill)).toEqual([])
  })
})
