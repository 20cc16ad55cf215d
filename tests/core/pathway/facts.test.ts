import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/core/evidence/entry.ts'
import { factsOf, gistOf } from '../../../src/core/pathway/facts.ts'
import { isForbidden } from '../../../src/core/pathway/freeze.ts'
import { rolesIn } from '../../../src/core/pathway/roles.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const entry = (seq: number, more: Partial<Entry> = {}): Entry => ({
  v: 1,
  id: id(seq),
  seq,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
  type: 'inPerson',
  eventTime: '2026-11-01T10:00Z',
  eventPrecision: 'minute',
  recordedAt: '2026-11-02T09:00:00.000Z',
  offsetMinutes: 0,
  where: 'Surgery',
  whatHappened: 'Words that stay where they are',
  files: [],
  prev: '0'.repeat(64),
  ...more,
})
const factsFrom = (...entries: Entry[]) => factsOf(entries.map((one) => gistOf(one, () => 0)))

describe('the facts of a case', () => {
  it('hold no word of what happened', () => {
    const marked = entry(1, { flags: [{ kind: 'threat', words: 'secret words' }] })
    expect(JSON.stringify(factsFrom(marked))).not.toMatch(/Words that stay|secret words/)
  })
  it('take corrections into what they correct, and corrections of corrections', () => {
    const mark = (seq: number, of: number, more: Partial<Entry>) =>
      entry(seq, { type: 'amendment', amends: id(of), where: '', ...more })
    const [only, ...others] = factsFrom(
      entry(1),
      mark(2, 1, { flags: [{ kind: 'threat' }], eventTime: undefined }),
      mark(3, 2, { flags: [{ kind: 'weapon', handedTo: 'duty doctor' }], eventTime: '2026-11-05T10:00Z' }),
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({ seq: 1, where: 'Surgery', marks: ['threat', 'weapon'], isHandedOver: true })
    expect(only?.when.at).toBe(Date.UTC(2026, 10, 5, 10))
  })
  it('leave out what a tombstone or a lost correction is all that is left of', () => {
    expect(
      factsFrom(
        entry(2, { type: 'tombstone', amends: id(1), amendsSeq: 1 }),
        entry(3, { type: 'amendment', amends: id(1) }),
      ),
    ).toEqual([])
  })
  it('know a stop by when it was told, whatever kind of event it was told in', () => {
    const [warned, told, none] = factsFrom(
      entry(1, { type: 'warningGiven' }),
      entry(2, { toldToStop: { at: '2026-10-03' } }),
      entry(3),
    )
    expect(warned?.stop?.at).toBe(Date.UTC(2026, 10, 1, 10))
    expect(warned?.isContact).toBe(false)
    expect(told?.stop).toMatchObject({ at: Date.UTC(2026, 9, 3), known: 'day' })
    expect(none?.stop).toBeUndefined()
  })
})

describe('whom the clinician told', () => {
  it.each([
    ['MDU helpline', ['defence', 'helpline']],
    ['Gardaí, Store Street', ['police']],
    ['the Police', ['police']],
    ['Practice manager', ['employer']],
    ['my mother', []],
    ['the bmdus', []],
  ] as const)('is read from "%s"', (text, roles) => {
    expect(rolesIn([text]).sort()).toEqual([...roles].sort())
  })
})

describe('a frozen log', () => {
  const freeze = { seq: 10, since: '2026-11-02T09:00:00.000Z' }
  it('takes what is new, and nothing that corrects, moves or deletes', () => {
    expect(isForbidden({ type: 'message' }, freeze)).toBe(false)
    expect(isForbidden({ type: 'note', amendsSeq: 11 }, freeze)).toBe(false)
    expect(isForbidden({ type: 'note', amendsSeq: 10 }, freeze)).toBe(true)
    expect(isForbidden({ type: 'amendment', amendsSeq: 3 }, freeze)).toBe(true)
    expect(isForbidden({ type: 'tombstone', amendsSeq: 11 }, freeze)).toBe(true)
  })
  it('is nothing of the kind when it is not frozen', () => {
    expect(isForbidden({ type: 'tombstone', amendsSeq: 3 }, undefined)).toBe(false)
  })
})
