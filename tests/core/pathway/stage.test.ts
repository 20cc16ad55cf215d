import { describe, expect, it } from 'vitest'
import { promptsOf } from '../../../src/core/pathway/rules.ts'
import { branchesOf, stageOf, type Ticks } from '../../../src/core/pathway/stage.ts'
import { stepStates } from '../../../src/core/pathway/steps.ts'
import type { Fact } from '../../../src/core/pathway/types.ts'
import { fact, now, start, warning } from './samples.ts'

const stage = (facts: readonly Fact[], ticks: Ticks = {}) => stageOf(facts, promptsOf(facts, now), ticks)

describe('the stage', () => {
  it('goes from nothing over a first sign and a second event to contact after the warning', () => {
    expect(stage([])).toBe('S0')
    expect(stage([fact(1, 1)])).toBe('S1')
    expect(stage([fact(1, 1), warning(2, 2)])).toBe('S1')
    expect(stage([fact(1, 1), fact(2, 2)])).toBe('S2')
    expect(stage([fact(1, 1), warning(2, 2), fact(3, 3)])).toBe('S3')
    expect(stage([fact(1, 1), warning(2, 2), fact(3, 3), fact(4, 4)])).toBe('S4')
  })
  it('takes romantic words for explicit', () => {
    expect(stage([fact(1, 1, { marks: ['romantic'] })])).toBe('S2')
  })
  it('takes the four words together for a pattern, and three of them for none', () => {
    const three = [fact(1, 1, { platform: 'x', account: 'a' }), fact(2, 2, { platform: 'x', account: 'b' })]
    expect(stage(three)).toBe('S2')
    expect(stage([...three, fact(3, 3, { marks: ['relationshipClaimed'] })])).toBe('S4')
  })
  it('takes any grave sign for a pattern, but a word of self-harm for a clinical matter', () => {
    expect(stage([fact(1, 1, { marks: ['homeKnown'] })])).toBe('S4')
    expect(stage([fact(1, 1, { marks: ['selfHarm'] })])).toBe('S1')
    expect(branchesOf([fact(1, 1, { marks: ['selfHarm'] })], false)).toEqual(['C'])
  })
  it('is danger until both steps are ticked, and again when danger is recorded anew', () => {
    const danger = fact(1, 1, { marks: ['dangerNow'] })
    const at = (day: number) => new Date(start + day * 86_400_000).toISOString()
    expect(stage([danger])).toBe('S5')
    expect(stage([danger], { 'S5-emergency': at(2) })).toBe('S5')
    const safe = { 'S5-emergency': at(2), 'S5-people': at(2) }
    expect(stage([danger], safe)).toBe('S4')
    expect(stage([danger, fact(2, 3, { marks: ['weapon'] })], safe)).toBe('S5')
  })
})

describe('the branches', () => {
  it('put clinical content first, and follow a mark or a freeze', () => {
    const facts = [
      fact(1, 1, { marks: ['vulnerable'] }),
      fact(2, 2, { marks: ['allegation'] }),
      fact(3, 3, { marks: ['clinical'] }),
    ]
    expect(branchesOf(facts, false)).toEqual(['C', 'V', 'M'])
    expect(branchesOf([fact(1, 1)], false)).toEqual([])
    expect(branchesOf([fact(1, 1)], true)).toEqual(['V'])
  })
})

describe('the steps', () => {
  const steps = [
    { id: 'keep', doneBy: 'kept' },
    { id: 'know', isToKnow: true },
    { id: 'call', doneBy: 'defence' },
    { id: 'stop', doneBy: 'toldToStop' },
    { id: 'think' },
  ] as const
  const is = (facts: readonly Fact[], ticks: Ticks = {}) =>
    stepStates(steps, facts, ticks).map((one) => one.is)

  it('are done by what is recorded, or ticked, and by nothing else', () => {
    expect(is([])).toEqual(['next', 'toKnow', 'later', 'later', 'later'])
    expect(is([fact(1, 1, { isKept: true })])).toEqual(['done', 'toKnow', 'next', 'later', 'later'])
    expect(is([fact(1, 1)], { call: '2026-11-01T10:00:00.000Z' })).toEqual([
      'next',
      'toKnow',
      'done',
      'later',
      'later',
    ])
  })
  it('name the entries that show it', () => {
    const facts = [warning(4, 1), fact(7, 2, { told: ['defence'] }), fact(9, 3, { told: ['police'] })]
    const states = stepStates(steps, facts, {})
    expect(states.find(({ id }) => id === 'call')).toEqual({ id: 'call', is: 'done', by: [7] })
    expect(states.find(({ id }) => id === 'stop')?.by).toEqual([4])
  })
  it('count the freeze as done by the entry that says so', () => {
    const frozen = [{ id: 'V-freeze', doneBy: 'frozen' }] as const
    expect(stepStates(frozen, [], {}, 12)).toEqual([{ id: 'V-freeze', is: 'done', by: [12] }])
    expect(stepStates(frozen, [], {})[0]?.is).toBe('next')
  })
  it('take no attachment of the clinician’s own for the original', () => {
    expect(is([fact(1, 1, { isKept: true, isContact: false })])[0]).toBe('next')
  })
})
