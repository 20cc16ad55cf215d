import { describe, expect, it } from 'vitest'
import { type LogFacts, newestContact, stopsOf } from '../../../src/core/reminders/from-log.ts'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`
const entry = (seq: number, part: Partial<LogFacts> = {}): LogFacts => ({
  seq,
  id: `entry-${seq}`,
  type: 'message',
  whatHappened: '',
  recordedAt: day(seq),
  offsetMinutes: 0,
  eventPrecision: 'unknown',
  ...part,
})
const opening = (seq: number) => entry(seq, { type: 'note', id: `case-${seq}`, case: `case-${seq}` })

describe('when somebody was told to stop', () => {
  it('is the last time of each case, and of what is filed under none', () => {
    const facts = [
      opening(1),
      entry(2, { case: 'case-1', stop: { at: '2026-10-01' } }),
      entry(3, { case: 'case-1', stop: {} }),
      entry(4, { stop: { at: '2026-11-02T09:30' }, offsetMinutes: 60 }),
      entry(5),
    ]
    expect(stopsOf(facts)).toEqual([
      { about: 'case-1', at: Date.parse(day(3)) },
      { about: 'entry-4', at: Date.parse('2026-11-02T08:30Z') },
    ])
  })

  it('follows a case into the one that it was merged with', () => {
    const facts = [
      opening(1),
      opening(2),
      entry(3, { case: 'case-2', stop: {} }),
      entry(4, { type: 'note', amends: 'case-2', case: 'case-1' }),
    ]
    expect(stopsOf(facts).map(({ about }) => about)).toEqual(['case-1'])
  })
})

describe('the newest contact', () => {
  const from = (handle: string) => ({ platform: 'example', who: { handle } })

  it('is the first entry of the latest somebody', () => {
    const facts = [
      entry(1, from('one')),
      entry(2, from('two')),
      entry(3, from('One ')),
      entry(4),
      entry(5, { type: 'amendment', amends: 'entry-1', ...from('three') }),
    ]
    expect(newestContact(facts)).toEqual({ seq: 2, at: Date.parse(day(2)) })
    expect(newestContact([entry(1)])).toBeUndefined()
  })

  it('is a new case, too, and its identity is not another', () => {
    const identity = entry(3, { type: 'note', case: 'case-2', amends: 'case-2', who: { handle: 'new' } })
    expect(newestContact([entry(1, from('one')), opening(2), identity])?.seq).toBe(2)
  })

  it('goes by the order of the log, whatever the clock said', () => {
    const facts = [entry(1, { ...from('one'), recordedAt: day(29) }), entry(2, from('two'))]
    expect(newestContact(facts)?.seq).toBe(2)
  })
})
