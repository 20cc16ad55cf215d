import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { due, news, next, told } from '../../../src/core/reminders/schedule.ts'
import { choicesOfAnyone, clocks, fact, factLists, inDays, noon, planned } from './samples.ts'

const reminders = fc
  .tuple(factLists, clocks, choicesOfAnyone)
  .map(([facts, at, choices]) => planned(facts, at, [], choices))
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

describe('what is due', () => {
  it('is due at its moment and not before', () => {
    const all = planned([fact({ since: noon })], noon)
    expect(ids(due(all, inDays(90) - 1))).toEqual([])
    expect(ids(due(all, inDays(90)))).toEqual(['lookAgain:example'])
    expect(next(all, noon)).toBe(inDays(90))
    expect(next(all, inDays(90))).toBeUndefined()
  })

  it('stays due as time goes on', () => {
    fc.assert(
      fc.property(reminders, clocks, fc.nat(), (all, now, later) => {
        expect(ids(due(all, now + later))).toEqual(expect.arrayContaining(ids(due(all, now))))
      }),
    )
  })

  it('becomes more at the next moment, and at none before it', () => {
    fc.assert(
      fc.property(reminders, clocks, (all, now) => {
        const at = next(all, now)
        const end = at ?? Number.MAX_SAFE_INTEGER
        expect(ids(due(all, end - 1))).toEqual(ids(due(all, now)))
        if (at === undefined) return
        expect(at).toBeGreaterThan(now)
        expect(due(all, at).length).toBeGreaterThan(due(all, now).length)
      }),
    )
  })

  it('is told of once, however long the computer slept past it', () => {
    fc.assert(
      fc.property(reminders, clocks, fc.array(clocks, { maxLength: 6 }), (all, first, wakings) => {
        let kept = all
        const heard: string[] = []
        for (const now of [first, ...wakings]) {
          heard.push(...ids(news(kept, now)))
          kept = told(kept, now)
        }
        expect(new Set(heard).size).toBe(heard.length)
        const last = Math.max(first, ...wakings)
        expect(heard.toSorted()).toEqual(ids(due(all, last)).toSorted())
        // Whatever the clock says afterwards, what was told of is still there.
        expect(ids(due(kept, Number.MIN_SAFE_INTEGER)).toSorted()).toEqual(heard.toSorted())
      }),
    )
  })

  it('comes with what has waited longest first', () => {
    const all = planned([fact({ id: 'a', since: inDays(-91) }), fact({ id: 'b', since: inDays(-200) })], noon)
    expect(ids(due(all, noon))).toEqual(['b', 'a'])
  })
})
