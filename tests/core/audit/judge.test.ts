import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, openSerious, worstFirst } from '../../../src/core/audit/judge.ts'
import type { Check, Impact, Observation, Outcome } from '../../../src/core/audit/types.ts'

const check = (part: Partial<Check> = {}): Check => ({
  id: 'friends-list-hidden',
  title: 'Hide your friends list',
  impact: 'serious',
  setting: 'friendsList',
  accept: { personal: ['onlyMe'], professional: 'inapplicable' },
  advice: 'Only me',
  why: 'A patient could look up your family through it.',
  sources: ['P07'],
  ...part,
})

const seen = (value?: string): Observation => ({
  platform: 'social',
  page: 'privacy',
  setting: 'friendsList',
  ...(value === undefined ? { reason: 'ambiguous' } : { value }),
  rests: { source: 'S26', on: '2026-05-02', confidence: 'V2' },
})

const outcomes = (observation: Observation, kind: 'personal' | 'professional' = 'personal') =>
  judge([observation], [check()], kind).map(({ outcome, reason }) => ({ outcome, reason }))

describe('judge', () => {
  it('passes a value that is accepted for the account kind and fails any other', () => {
    expect(outcomes(seen('onlyMe'))).toEqual([{ outcome: 'passed', reason: undefined }])
    expect(outcomes(seen('everyone'))).toEqual([{ outcome: 'failed', reason: undefined }])
  })
  it('cannot tell without a value, and keeps the reason', () => {
    expect(outcomes(seen())).toEqual([{ outcome: 'cantTell', reason: 'ambiguous' }])
  })
  it('says inapplicable for a kind that the check is not meant for, whatever was read', () => {
    expect(outcomes(seen('everyone'), 'professional')).toEqual([
      { outcome: 'inapplicable', reason: undefined },
    ])
    expect(outcomes(seen(), 'professional')).toEqual([{ outcome: 'inapplicable', reason: undefined }])
  })
  it('never passes anything that was not read as an accepted value', () => {
    fc.assert(
      fc.property(fc.option(fc.string(), { nil: undefined }), fc.array(fc.string()), (value, accepted) => {
        const one = check({ accept: { personal: accepted, professional: accepted } })
        for (const { outcome } of judge([seen(value)], [one], 'personal'))
          expect(outcome === 'passed').toBe(value !== undefined && accepted.includes(value))
      }),
    )
  })
  it('puts what is open before what is unknown before what is fine, the gravest first', () => {
    const impacts: Impact[] = ['minor', 'critical', 'moderate', 'serious']
    const all = (['passed', 'cantTell', 'failed'] satisfies Outcome[]).flatMap((outcome) =>
      impacts.map((impact) => ({ outcome, impact })),
    )
    const sorted = all.toSorted(worstFirst).map(({ outcome, impact }) => `${outcome} ${impact}`)
    expect(sorted.slice(0, 5)).toEqual([
      'failed critical',
      'failed serious',
      'failed moderate',
      'failed minor',
      'cantTell critical',
    ])
    expect(sorted.at(-1)).toBe('passed minor')
  })
  it('counts for the badge what failed and is serious or critical, and nothing else', () => {
    expect(
      openSerious([
        { outcome: 'failed', impact: 'critical' },
        { outcome: 'failed', impact: 'serious' },
        { outcome: 'failed', impact: 'moderate' },
        { outcome: 'cantTell', impact: 'critical' },
        { outcome: 'passed', impact: 'critical' },
      ]),
    ).toBe(2)
  })
})
