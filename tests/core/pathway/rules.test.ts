import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markKinds } from '../../../src/core/evidence/entry-fields.ts'
import { fourOf, type Prompt, promptsOf, type RuleId, ruleIds } from '../../../src/core/pathway/rules.ts'
import type { Fact, Mark } from '../../../src/core/pathway/types.ts'
import { dayMs, fact, now, on, start, warning } from './samples.ts'

const prompt = (facts: readonly Fact[], rule: RuleId, at = now): Prompt | undefined =>
  promptsOf(facts, at).find((one) => one.rule === rule)
const seqs = (found: Prompt | undefined) => found?.causes.map(({ seq }) => seq)
const marked = (seq: number, ...marks: Mark[]) => fact(seq, seq, { marks })

describe('R01, contact after a stop', () => {
  it('names what came after, urgent from the second on', () => {
    const one = [fact(1, 1), warning(2, 2), fact(3, 3)]
    expect(seqs(prompt(one, 'R01'))).toEqual([3])
    expect(prompt(one, 'R01')?.isUrgent).toBe(false)
    const two = [...one, fact(4, 4)]
    expect(seqs(prompt(two, 'R01'))).toEqual([3, 4])
    expect(prompt(two, 'R01')?.isUrgent).toBe(true)
  })
  it('does not count what came before, nor on the same day where only the day of the warning is known', () => {
    const day = { ...on(2), known: 'day' as const, at: on(2).at - dayMs / 2 }
    const told = { ...warning(2, 2), stop: day }
    expect(prompt([fact(1, 1), warning(2, 2)], 'R01')).toBeUndefined()
    expect(prompt([fact(1, 2.2), told], 'R01')).toBeUndefined()
    expect(seqs(prompt([fact(1, 2.6), told], 'R01'))).toEqual([1])
  })
  it('says where a time is only that of the recording', () => {
    const undated = fact(3, 3, { when: { ...on(3), from: 'record' } })
    expect(prompt([warning(1, 1), undated], 'R01')?.causes).toEqual([{ seq: 3, byRecord: true }])
  })
  it('counts no message of the clinician’s own', () => {
    expect(prompt([warning(1, 1), fact(2, 2, { isContact: false })], 'R01')).toBeUndefined()
  })
})

describe('R02, more than one event', () => {
  it('asks at two, not at one', () => {
    expect(prompt([fact(1, 1)], 'R02')).toBeUndefined()
    expect(seqs(prompt([fact(1, 1), fact(2, 2)], 'R02'))).toEqual([1, 2])
    expect(prompt([fact(1, 1), warning(2, 2)], 'R02')).toBeUndefined()
  })
})

describe('R03, more often lately', () => {
  const at = (...days: number[]) => days.map((day, n) => fact(n + 1, day))
  const today = start + 30 * dayMs
  it('needs three in 14 days, and more than twice those before', () => {
    expect(seqs(prompt(at(10, 20, 25, 29), 'R03', today))).toEqual([2, 3, 4])
    expect(prompt(at(20, 25), 'R03', today)).toBeUndefined()
    expect(prompt(at(5, 10, 20, 22, 25, 29), 'R03', today)).toBeUndefined()
  })
  it('ends by itself', () => {
    expect(prompt(at(20, 25, 29), 'R03', today + 30 * dayMs)).toBeUndefined()
  })
})

describe('R04, a new way', () => {
  it('names the first through each new way, urgent where online came before in person', () => {
    const call = [fact(1, 1), fact(2, 2, { type: 'call' }), fact(3, 3, { type: 'call' })]
    expect(prompt(call, 'R04')).toMatchObject({ isUrgent: false, causes: [{ seq: 2 }] })
    expect(prompt([fact(1, 1), fact(2, 2, { type: 'inPerson' })], 'R04')?.isUrgent).toBe(true)
    expect(prompt([fact(1, 1, { type: 'inPerson' }), fact(2, 2)], 'R04')?.isUrgent).toBe(false)
  })
  it('keeps still while all come one way', () => {
    expect(prompt([fact(1, 1), fact(2, 2, { type: 'post' })], 'R04')).toBeUndefined()
  })
})

describe('R05, a new account', () => {
  const from = (seq: number, account: string, platform = 'x') => fact(seq, seq, { account, platform })
  it('names what came from another account of the same platform', () => {
    expect(seqs(prompt([from(1, 'a'), from(2, 'a'), from(3, 'b')], 'R05'))).toEqual([3])
    expect(seqs(prompt([marked(4, 'newAccount')], 'R05'))).toEqual([4])
  })
  it('takes two platforms for no such thing', () => {
    expect(prompt([from(1, 'a'), from(2, 'b', 'facebook'), fact(3, 3)], 'R05')).toBeUndefined()
  })
})

describe('R06, turned up', () => {
  it('is urgent from the second on, and leaves the home to R07', () => {
    const once = fact(1, 1, { type: 'inPerson' })
    expect(prompt([once], 'R06')?.isUrgent).toBe(false)
    expect(prompt([once, marked(2, 'atWork')], 'R06')?.isUrgent).toBe(true)
    expect(
      prompt([fact(1, 1, { type: 'inPerson', marks: ['homeKnown'] }), fact(2, 2)], 'R06'),
    ).toBeUndefined()
  })
})

describe('what is urgent at once', () => {
  const cases: readonly (readonly [RuleId, Fact, Fact])[] = [
    ['R07', marked(1, 'homeKnown'), marked(1, 'atWork')],
    ['R08', marked(1, 'threat'), marked(1, 'romantic')],
    ['R09', fact(1, 1, { type: 'damage' }), fact(1, 1, { type: 'gift' })],
    ['R09', marked(1, 'damage'), marked(1, 'clinical')],
    ['R10', fact(1, 1, { type: 'thirdParty' }), fact(1, 1, { type: 'post' })],
    ['R10', marked(1, 'familyTargeted'), marked(1, 'threat')],
    ['R10', marked(1, 'staffTargeted'), marked(1, 'threat')],
    ['R11', marked(1, 'watched'), marked(1, 'homeKnown')],
    ['R11', fact(1, 1, { type: 'followed' }), fact(1, 1, { type: 'inPerson' })],
    ['R13', marked(1, 'toneTurned'), marked(1, 'relationshipClaimed')],
    ['R13', marked(1, 'allegation'), marked(1, 'clinical')],
    ['R14', marked(1, 'impersonation'), marked(1, 'newAccount')],
    ['R15', marked(1, 'selfHarm'), marked(1, 'clinical')],
    ['R16', marked(1, 'weapon'), marked(1, 'threat')],
    ['R16', marked(1, 'earlierViolence'), marked(1, 'damage')],
    ['R17', marked(1, 'frightened'), marked(1, 'threat')],
    ['R17', fact(1, 1, { impact: 8 }), fact(1, 1, { impact: 7 })],
  ]
  it.each(cases.map(([rule, yes, no], n) => [`${rule} (${n})`, rule, yes, no] as const))(
    '%s applies to one and not to the other',
    (_name, rule, yes, no) => {
      expect(prompt([yes], rule)).toEqual({ rule, isUrgent: true, causes: [{ seq: 1, byRecord: false }] })
      expect(prompt([no], rule)).toBeUndefined()
    },
  )
})

describe('R12, a relationship claimed', () => {
  it('is worth a talk and not urgent', () => {
    expect(prompt([marked(1, 'relationshipClaimed')], 'R12')?.isUrgent).toBe(false)
    expect(prompt([marked(1, 'romantic')], 'R12')).toBeUndefined()
  })
})

describe('R18, after the police or a court', () => {
  const acted = fact(2, 2, { type: 'note', isContact: false, marks: ['authorityActed'] })
  it('is urgent with the first contact after it', () => {
    expect(prompt([fact(1, 1), acted, fact(3, 3)], 'R18')).toMatchObject({
      isUrgent: true,
      causes: [{ seq: 3 }],
    })
    expect(prompt([fact(1, 1), acted], 'R18')).toBeUndefined()
    expect(prompt([fact(1, 1), fact(3, 3)], 'R18')).toBeUndefined()
  })
})

const kinds = [
  'message',
  'call',
  'letter',
  'inPerson',
  'thirdParty',
  'note',
  'warningGiven',
  'damage',
] as const
const someFact = fc
  .record({
    day: fc.integer({ min: 0, max: 70 }),
    type: fc.constantFrom(...kinds),
    marks: fc.uniqueArray(fc.constantFrom(...markKinds), { maxLength: 3 }),
    account: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    impact: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    from: fc.constantFrom('event' as const, 'record' as const),
  })
  .map(
    ({ day, type, marks, account, impact, from }): ((seq: number) => Fact) =>
      (seq) =>
        fact(seq, day, {
          type,
          marks,
          when: { ...on(day), from },
          isContact: type !== 'note' && type !== 'warningGiven',
          ...(type === 'warningGiven' && { stop: on(day) }),
          ...(account !== undefined && { account, platform: 'x' }),
          ...(impact !== undefined && { impact }),
        }),
  )

describe('adding an entry', () => {
  it('never takes a prompt away, nor its urgency, nor an entry from it, save where the rule looks back from today', () => {
    fc.assert(
      fc.property(fc.array(someFact, { maxLength: 12 }), someFact, (made, more) => {
        const facts = made.map((make, n) => make(n + 1))
        const before = promptsOf(facts, now).filter(({ rule }) => rule !== 'R03')
        const after = promptsOf([...facts, more(facts.length + 1)], now)
        for (const { rule, isUrgent } of before) {
          const still = after.find((one) => one.rule === rule)
          expect(still, rule).toBeDefined()
          if (isUrgent) expect(still?.isUrgent, rule).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('every prompt', () => {
  it('names entries that are there, and nothing else: no number, no score', () => {
    fc.assert(
      fc.property(fc.array(someFact, { maxLength: 12 }), (made) => {
        const facts = made.map((make, n) => make(n + 1))
        for (const one of promptsOf(facts, now)) {
          expect(Object.keys(one).sort()).toEqual(['causes', 'isUrgent', 'rule'])
          expect(one.causes.length).toBeGreaterThan(0)
          for (const { seq } of one.causes) expect(facts.some((given) => given.seq === seq)).toBe(true)
        }
      }),
    )
  })
  it('comes under a rule that was tried above', () => {
    expect(ruleIds).toHaveLength(18)
    expect(promptsOf([], now)).toEqual([])
  })
  it('speaks for the four words as the pack has it', () => {
    const all = promptsOf([fact(1, 1), warning(2, 2), fact(3, 3), marked(4, 'relationshipClaimed')], now)
    expect(fourOf(all)).toEqual({ F: [], O: ['R12'], U: ['R01'], R: ['R01', 'R02'] })
  })
})
