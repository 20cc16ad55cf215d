import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { done, snoozed } from '../../../src/core/reminders/answer.ts'
import { type Choices, defaults } from '../../../src/core/reminders/choices.ts'
import { dayMs, type Reminder } from '../../../src/core/reminders/reminder.ts'
import { due, news, told } from '../../../src/core/reminders/schedule.ts'
import { choicesOfAnyone, clocks, fact, factLists, inDays, noon, planned } from './samples.ts'

const only = (all: readonly Reminder[]): Reminder => {
  expect(all).toHaveLength(1)
  return all[0] as Reminder
}
const every = (days: number): Choices => ({ ...defaults, lookAgain: { on: true, days } })

describe('planning', () => {
  it('counts the interval from the fact', () => {
    expect(only(planned([fact({ since: inDays(-10) })], noon)).dueAt).toBe(inDays(80))
    expect(only(planned([fact({ since: inDays(-10), from: inDays(-2) })], noon)).dueAt).toBe(inDays(88))
    expect(only(planned([fact({ kind: 'backup', isAtOnce: true })], noon)).dueAt).toBe(noon)
  })

  it('again, moves nothing', () => {
    fc.assert(
      fc.property(factLists, choicesOfAnyone, clocks, fc.nat(), (facts, choices, now, later) => {
        const first = planned(facts, now, [], choices)
        expect(planned(facts, now + later, first, choices)).toEqual(first)
      }),
    )
  })

  it('begins anew with a new fact, under the same name in the calendar', () => {
    const before = told(planned([fact()], noon), inDays(90))
    const after = only(planned([fact({ since: inDays(95) })], inDays(95), before))
    expect(after).toMatchObject({ dueAt: inDays(185), uid: only(before).uid })
    expect(due([after], inDays(95))).toEqual([])
  })

  it('drops what has no fact any more', () => {
    expect(planned([], noon, planned([fact()], noon))).toEqual([])
  })

  it('follows a changed interval, unless it was put off by hand', () => {
    const before = planned([fact()], noon)
    const now = inDays(40)
    const sooner = only(planned([fact()], now, before, every(30)))
    expect(sooner.dueAt).toBe(inDays(30))
    expect(news([sooner], now)).toHaveLength(1)
    const later = planned([fact()], now, told([sooner], now), every(180))
    expect(due(later, now)).toEqual([])
    const off = planned([fact()], now, snoozed(before, 'lookAgain:example', 7, now), every(30))
    expect(only(off).dueAt).toBe(inDays(47))
  })

  it('keeps what is switched off, and lets none of it be due', () => {
    const off: Choices = { ...defaults, followUp: { on: false, days: 14 } }
    const facts = [fact({ id: 'f', kind: 'followUp', since: inDays(-20) })]
    const ended = done(planned(facts, noon), 'f', noon)
    const silent = planned(facts, noon, ended, off)
    expect(due(silent, inDays(999))).toEqual([])
    // Switched on again, it does not ask again what was answered.
    expect(due(planned(facts, noon, silent), inDays(999))).toEqual([])
    expect(due(planned(facts, noon, planned(facts, noon, [], off)), noon)).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('"done" ends what asks once, and begins anew what repeats', () => {
    const facts = [fact(), fact({ id: 'd', kind: 'drift' })]
    const now = inDays(100)
    let all = told(planned(facts, noon), now)
    for (const id of ['lookAgain:example', 'd', 'none such']) all = done(all, id, now)
    all = planned(facts, now, all)
    expect(due(all, inDays(189))).toEqual([])
    expect(due(all, inDays(190)).map(({ id }) => id)).toEqual(['lookAgain:example'])
    const again = planned([fact({ id: 'd', kind: 'drift', since: inDays(150) })], inDays(150), all)
    expect(due(again, inDays(151))).toHaveLength(1)
  })

  it('"done" is not undone by an older fact that comes to the fore', () => {
    const before = done(planned([fact({ since: inDays(-91) })], noon), 'lookAgain:example', noon)
    const after = planned([fact({ since: inDays(-90) })], noon, before)
    expect(only(after).dueAt).toBe(inDays(90))
  })

  it('"later" is due again after a day or a week, and told of again', () => {
    for (const days of [1, 7] as const) {
      const asked = told(planned([fact({ since: inDays(-99) })], noon), noon)
      const off = snoozed(asked, 'lookAgain:example', days, noon)
      expect(due(off, inDays(days) - 1)).toEqual([])
      expect(news(off, inDays(days))).toHaveLength(1)
    }
  })

  it('never answers for another', () => {
    const all = planned([fact({ id: 'a' }), fact({ id: 'b' })], noon)
    expect(done(all, 'a', noon)[1]).toBe(all[1])
    expect(snoozed(all, 'a', 1, noon)[1]).toBe(all[1])
  })
})

describe('a clock that is put back', () => {
  const longest = 365 * dayMs
  const acts = fc.array(
    fc.record({ now: clocks, act: fc.constantFrom('none', 'done', 'snooze', 'tell'), which: fc.nat(7) }),
    { maxLength: 8 },
  )

  it('loses nothing: no reminder waits longer than the longest interval, and what was due is due', () => {
    fc.assert(
      fc.property(factLists, choicesOfAnyone, acts, (facts, choices, steps) => {
        let all: Reminder[] = []
        for (const { now, act, which } of steps) {
          const before = due(all, now)
          all = planned(facts, now, all, choices)
          expect(due(all, now)).toEqual(
            expect.arrayContaining(before.map(({ id }) => expect.objectContaining({ id }))),
          )
          for (const { dueAt } of all) expect(dueAt - now).toBeLessThanOrEqual(longest)
          const id = all[which]?.id ?? ''
          if (act === 'done') all = done(all, id, now)
          if (act === 'snooze') all = snoozed(all, id, 7, now)
          if (act === 'tell') all = told(all, now)
        }
      }),
    )
  })

  it('repeats nothing: what was done once does not come back', () => {
    fc.assert(
      fc.property(clocks, clocks, clocks, (since, at, later) => {
        const facts = [fact({ id: 'f', kind: 'followUp', since })]
        const over = done(told(planned(facts, at), at), 'f', at)
        expect(due(planned(facts, later, over), Number.MAX_SAFE_INTEGER)).toEqual([])
      }),
    )
  })

  it('does not put off for years what a clock of the future dated', () => {
    const wrong = inDays(1500)
    const dated = planned([fact({ since: wrong })], wrong)
    expect(only(planned([fact({ since: wrong })], noon, dated)).dueAt).toBe(inDays(90))
    expect(only(planned([fact({ since: wrong })], noon)).dueAt).toBe(inDays(90))
    const off = snoozed(dated, 'lookAgain:example', 1, wrong)
    expect(only(planned([fact({ since: wrong })], noon, off)).dueAt).toBe(inDays(1))
  })
})

describe('summer time', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('moves nothing', () => {
    const across = Date.UTC(2026, 9, 24, 23, 30)
    const in24h = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'].map((name) => {
      process.env.TZ = name
      const all = planned([fact({ id: 'd', kind: 'drift', since: across })], across)
      return due(all, across + dayMs).length - due(all, across + dayMs - 1).length
    })
    expect(in24h).toEqual([1, 1, 1, 1])
  })
})
