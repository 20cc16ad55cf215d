import { describe, expect, it } from 'vitest'
import { type CaseFacts, casesOf } from '../../../src/core/evidence/cases.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const event = (seq: number, more: Partial<CaseFacts> = {}): CaseFacts => ({
  seq,
  id: id(seq),
  type: 'inPerson',
  whatHappened: '',
  ...more,
})
const opening = (seq: number, pseudonym: string) =>
  event(seq, { type: 'note', case: id(seq), whatHappened: pseudonym })
/** A note that files entry `of` under the case opened by `under`. */
const filing = (seq: number, of: number, under?: number) =>
  event(seq, { type: 'note', amends: id(of), ...(under !== undefined && { case: id(under) }) })
const held = (facts: CaseFacts[]) =>
  Object.fromEntries(casesOf(facts).map(({ pseudonym, entries }) => [pseudonym, entries]))

describe('cases', () => {
  it('hold the entries recorded under them and those filed later', () => {
    const facts = [opening(1, 'Blue'), event(2, { case: id(1) }), event(3), event(4), filing(5, 3, 1)]
    expect(held(facts)).toEqual({ Blue: [2, 3] })
  })

  it('lose an entry that is filed elsewhere or nowhere; the newest filing counts', () => {
    const facts = [
      opening(1, 'Blue'),
      opening(2, 'Green'),
      event(3, { case: id(1) }),
      event(4, { case: id(1) }),
    ]
    expect(held([...facts, filing(5, 3, 2), filing(6, 4)])).toEqual({ Blue: [], Green: [3] })
    expect(held([...facts, filing(5, 3, 2), filing(7, 3, 1)])).toEqual({ Blue: [3, 4], Green: [] })
  })

  it('are merged by filing one under the other, and parted again by filing it under itself', () => {
    const facts = [opening(1, 'Blue'), opening(2, 'Green'), event(3, { case: id(1) }), filing(4, 1, 2)]
    expect(casesOf(facts)).toMatchObject([
      { pseudonym: 'Blue', entries: [], mergedInto: id(2) },
      { pseudonym: 'Green', entries: [3] },
    ])
    expect(held([...facts, filing(5, 1, 1)])).toEqual({ Blue: [3], Green: [] })
  })

  it('that name each other both stay themselves', () => {
    const facts = [
      opening(1, 'Blue'),
      opening(2, 'Green'),
      event(3, { case: id(1) }),
      filing(4, 1, 2),
      filing(5, 2, 1),
    ]
    expect(casesOf(facts).map(({ mergedInto }) => mergedInto)).toEqual([undefined, undefined])
    expect(held(facts)).toEqual({ Blue: [3], Green: [] })
  })

  it('take the newest identity, from a record of its own that files nothing', () => {
    const identity = (seq: number, displayName: string) =>
      event(seq, { type: 'note', case: id(1), amends: id(1), who: { displayName } })
    const facts = [
      opening(1, 'Blue'),
      identity(2, 'Alex'),
      identity(3, 'Alex Example'),
      event(4, { case: id(1) }),
    ]
    expect(casesOf(facts)).toMatchObject([{ who: { displayName: 'Alex Example' }, entries: [4] }])
    expect(casesOf(facts)[0]).not.toHaveProperty('mergedInto')
  })

  it('take corrections along with what they correct, and another pseudonym from a correction of the opening', () => {
    const correction = (seq: number, of: number, words: string) =>
      event(seq, { type: 'amendment', amends: id(of), whatHappened: words })
    const facts = [
      opening(1, 'Blue'),
      event(2, { case: id(1) }),
      correction(3, 2, 'b'),
      correction(4, 1, 'Grey'),
    ]
    expect(held(facts)).toEqual({ Grey: [2, 3] })
    expect(held([...facts, filing(5, 2)])).toEqual({ Grey: [] })
  })

  it('do not depend on the order in which the entries were read', () => {
    const facts = [opening(1, 'Blue'), event(2, { case: id(1) }), filing(3, 2), filing(4, 2, 1)]
    expect(held(facts.toReversed())).toEqual({ Blue: [2] })
  })
})
