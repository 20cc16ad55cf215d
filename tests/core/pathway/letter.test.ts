import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  draftLetter,
  type LetterAnswers,
  letterFactsOf,
  refusalOf,
} from '../../../src/core/pathway/letter.ts'
import { pitfallsIn } from '../../../src/core/pathway/letter-pitfalls.ts'
import { fact, on, warning } from './samples.ts'

const may: LetterAnswers = { isAdult: 'yes', hasCapacity: 'yes', wouldHarm: 'no', policeAgainst: 'no' }
const fields = {
  practice: 'Sample Surgery',
  addressee: 'R. Sample',
  route: 'the front desk',
  reply: 'the practice manager',
  signedBy: 'P. Manager',
  emergency: ['999'],
  isGpInEngland: false,
}
const facts = letterFactsOf(
  [
    fact(1, 1, { platform: 'facebook' }),
    fact(2, 2, { platform: 'facebook' }),
    fact(3, 4, { type: 'call' }),
    fact(4, 5, { isContact: false }),
    warning(5, 6),
    fact(6, 9, { type: 'letter', when: { ...on(9), from: 'record' } }),
  ],
  (id) => (id === 'facebook' ? 'Facebook' : undefined),
)

describe('what the letter states', () => {
  it('is counts, days and channels of what came from the other side', () => {
    expect(facts).toEqual({
      contacts: 4,
      first: '2026-10-02',
      last: '2026-10-05',
      lines: [
        { type: 'message', platform: 'Facebook', count: 2 },
        { type: 'call', count: 1 },
        { type: 'letter', count: 1 },
      ],
    })
    expect(draftLetter(facts, fields, may, false)).toContain(
      'Between 2 October 2026 and 5 October 2026 there were 4 such contacts: 2 messages on Facebook, 1 call and 1 letter or parcel.',
    )
  })
  it('says that it is a draft and not sent, and from the practice', () => {
    const letter = draftLetter(facts, fields, may, false)
    expect(letter).toMatch(/^DRAFT: NOT SENT\./)
    for (const words of ['Sample Surgery', 'R. Sample', 'the front desk', 'call 999', 'P. Manager'])
      expect(letter).toContain(words)
  })
  it('names removal and its reason together, and only for a GP in England', () => {
    const letter = draftLetter(facts, { ...fields, isGpInEngland: true }, may, false)
    expect(letter).toMatch(/at risk of being removed .* The reason /)
    expect(draftLetter(facts, fields, may, false)).not.toContain('removed')
  })
  it('leaves a gap where nothing was filled in', () => {
    expect(draftLetter(facts, { ...fields, route: ' ' }, may, false)).toContain('[how to reach the practice]')
  })
  it('falls into none of its own pitfalls, wherever the clinician practises', () => {
    for (const isGpInEngland of [true, false])
      for (const code of ['UK', 'IE', 'US', 'CA', 'AU', 'NZ', 'elsewhere'] as const)
        expect(pitfallsIn(draftLetter(facts, { ...fields, isGpInEngland }, may, false), code)).toEqual([])
  })
  it('cannot hold a word that anybody wrote: none goes in', () => {
    expect(
      JSON.stringify(letterFactsOf([fact(1, 1, { where: 'Clinic 4, diabetes' })], () => undefined)),
    ).not.toContain('diabetes')
  })
})

describe('a letter is refused', () => {
  it.each([
    ['before it was asked', {}, 'notAsked'],
    ['before all was asked', { ...may, hasCapacity: undefined }, 'notAsked'],
    ['for under-18s', { ...may, isAdult: 'no' }, 'underAge'],
    ['where the age is not known', { ...may, isAdult: 'unknown' }, 'underAge'],
    ['for those lacking capacity', { ...may, hasCapacity: 'no' }, 'capacity'],
    ['where it would harm', { ...may, wouldHarm: 'yes' }, 'harm'],
    ['where it might harm', { ...may, wouldHarm: 'unknown' }, 'harm'],
    ['once the police advised against contact', { ...may, policeAgainst: 'yes' }, 'police'],
  ] as const)('%s', (_when, answers, refusal) => {
    expect(refusalOf(answers as LetterAnswers, false)).toBe(refusal)
    expect(() => draftLetter(facts, fields, answers as LetterAnswers, false)).toThrow(refusal)
  })
  it('where an entry was marked, whatever is answered', () => {
    expect(refusalOf(may, true)).toBe('capacity')
  })
  it('where nothing is recorded that it could state', () => {
    expect(() =>
      draftLetter(
        letterFactsOf([], () => undefined),
        fields,
        may,
        false,
      ),
    ).toThrow('nothing to state')
  })
  it('for every set of answers but one', () => {
    const answer = fc.constantFrom<Answer | undefined>('yes', 'no', 'unknown', undefined)
    const all = fc.tuple(answer, answer, answer, answer)
    fc.assert(
      fc.property(all, ([isAdult, hasCapacity, wouldHarm, policeAgainst]) => {
        const isRight = [isAdult, hasCapacity, wouldHarm, policeAgainst].join() === 'yes,yes,no,no'
        const given = { isAdult, hasCapacity, wouldHarm, policeAgainst } as LetterAnswers
        expect(refusalOf(given, false) === undefined).toBe(isRight)
      }),
    )
  })
})

describe('a pitfall', () => {
  it.each([
    ['We are sorry if we gave the wrong impression.', 'apology'],
    ['Perhaps later, but not for now.', 'openDoor'],
    ['You are obsessed with her.', 'diagnosis'],
    ['You are a stalker.', 'diagnosis'],
    ['This is a criminal offence.', 'accusation'],
    ['We will prosecute.', 'accusation'],
    ['Because of your complaint, we write.', 'complaint'],
    ['You came to her house.', 'private'],
    ['Your medication was changed.', 'clinical'],
  ] as const)('is seen in "%s"', (text, pitfall) => {
    expect(pitfallsIn(text, 'UK').map((one) => one.pitfall)).toContain(pitfall)
  })
  it.each([
    ['within 12 months', 'UK'],
    ['after 8 days', 'UK'],
    ['in 30 days', 'US'],
    ['for three months', 'CA'],
  ] as const)('is a figure of another country: %s', (text, own) => {
    expect(pitfallsIn(text, own)).toEqual([])
    expect(pitfallsIn(text, 'AU').map(({ pitfall }) => pitfall)).toEqual(['figure'])
  })
})
