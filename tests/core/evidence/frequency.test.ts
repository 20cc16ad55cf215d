import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Digest, OpenedDigest } from '../../../src/core/evidence/digest.ts'
import { channelOf, eventsOf, isContact } from '../../../src/core/evidence/events.ts'
import { byChannel, byHour, byWeek, isoWeek, warningTime } from '../../../src/core/evidence/frequency.ts'
import { momentOf } from '../../../src/core/evidence/moment.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const digest = (seq: number, more: Partial<OpenedDigest> = {}): OpenedDigest => ({
  seq,
  id: id(seq),
  type: 'message',
  recordedAt: '2026-11-24T22:10:03.120Z',
  offsetMinutes: 0,
  eventPrecision: 'minute',
  whatHappened: '',
  ...more,
})
const moment = (eventTime?: string) =>
  momentOf(digest(1, eventTime === undefined ? {} : { eventTime }), () => 0)

const two = (n: number) => String(n).padStart(2, '0')
const times = fc
  .record({
    year: fc.integer({ min: 2015, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    cut: fc.constantFrom(0, 4, 7, 10, 16),
  })
  .map(({ year, month, day, hour, cut }) =>
    cut === 0 ? undefined : `${year}-${two(month)}-${two(day)}T${two(hour)}:30`.slice(0, cut),
  )
const events = fc.array(
  fc.record({
    eventTime: times,
    type: fc.constantFrom('message' as const, 'call' as const, 'inPerson' as const),
    where: fc.option(fc.constantFrom('X', 'x ', 'Facebook'), { nil: undefined }),
    isApproximate: fc.boolean(),
  }),
  { maxLength: 40 },
)
const toDigests = (given: typeof events extends fc.Arbitrary<infer T> ? T : never): OpenedDigest[] =>
  given.map(({ eventTime, type, where, isApproximate }, n) =>
    digest(n + 1, {
      type,
      eventPrecision: isApproximate ? 'approximate' : 'minute',
      ...(eventTime !== undefined && { eventTime }),
      ...(where !== undefined && { where }),
    }),
  )
const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0)

describe('counting', () => {
  it('loses nothing: what is counted and what is left out make up all, whichever way', () => {
    fc.assert(
      fc.property(events, (given) => {
        const all = toDigests(given)
        const moments = all.map((one) => momentOf(one, () => 0))
        const { weeks, without } = byWeek(moments)
        expect(sum(weeks.map(({ count }) => count)) + without).toBe(all.length)
        const hours = byHour(moments)
        expect(hours.hours).toHaveLength(24)
        expect(sum(hours.hours.map(({ exact, approximate }) => exact + approximate)) + hours.without).toBe(
          all.length,
        )
        expect(sum(byChannel(all).map(({ count }) => count))).toBe(all.length)
      }),
    )
  })

  it('by week leaves no week out, and each follows the one before', () => {
    fc.assert(
      fc.property(events, (given) => {
        const { weeks } = byWeek(toDigests(given).map((one) => momentOf(one, () => 0)))
        const wrong = weeks.filter(({ monday, week }, i) => {
          const start = Date.parse(monday)
          const before = weeks[i - 1]
          return (
            new Date(monday).getUTCDay() !== 1 ||
            isoWeek(start + 6.9 * 86_400_000) !== week ||
            (before !== undefined && start - Date.parse(before.monday) !== 7 * 86_400_000)
          )
        })
        expect(wrong).toEqual([])
      }),
    )
  })

  it.each([
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['1969-12-29', '1970-W01'],
    ['2026-11-24', '2026-W48'],
  ])('%s lies in week %s', (day, week) => {
    expect(isoWeek(Date.parse(day))).toBe(week)
  })

  it('by week reaches as far as a warning, which is not counted', () => {
    const { weeks } = byWeek([moment('2026-11-03')], [moment('2026-11-17T10:00')])
    expect(weeks.map(({ monday, count }) => [monday, count])).toEqual([
      ['2026-11-02', 1],
      ['2026-11-09', 0],
      ['2026-11-16', 0],
    ])
  })

  it('by hour takes no hour from a bare day, nor from the time of recording', () => {
    const { hours, without } = byHour([moment('2026-11-03'), moment(), moment('2026-11-03T23:59')])
    expect(without).toBe(2)
    expect(hours[23]).toEqual({ exact: 1, approximate: 0 })
  })

  it('by channel takes two spellings of a site for one, and no place for a channel', () => {
    const found = byChannel([
      digest(1, { where: 'X' }),
      digest(2, { where: ' x' }),
      digest(3, { type: 'inPerson', where: 'car park' }),
      digest(4),
    ])
    expect(found).toEqual([
      { channel: { where: 'X' }, count: 2 },
      { channel: { type: 'inPerson' }, count: 1 },
      { channel: { type: 'message' }, count: 1 },
    ])
    expect(channelOf(digest(1, { where: '  ' }))).toEqual({ type: 'message' })
  })
})

describe('the events of a log', () => {
  it('are counted once, at the time that the newest correction tells', () => {
    const log: Digest[] = [
      digest(1, { eventTime: '2026-11-03' }),
      digest(2, { type: 'amendment', amends: id(1), eventTime: '2026-11-04' }),
      digest(3, { type: 'amendment', amends: id(2), eventTime: '2026-11-05T10:00', where: 'X' }),
      digest(4, { type: 'amendment', amends: id(1), eventPrecision: 'unknown' }),
    ]
    expect(eventsOf(log)).toEqual([digest(1, { eventTime: '2026-11-05T10:00', where: 'X' })])
  })

  it('leave out what only speaks of other entries, and what is gone', () => {
    const log: Digest[] = [
      digest(1, { type: 'note', case: id(1), whatHappened: 'Blue' }),
      digest(2, { type: 'note', amends: id(5), case: id(1) }),
      digest(3, { type: 'note', amends: id(1), case: id(1), who: { displayName: 'Robin Sample' } }),
      digest(4, { type: 'tombstone', amends: id(6), amendsSeq: 6 }),
      digest(5),
      { seq: 6, id: id(6), type: 'deleted', recordedAt: '' },
      digest(7, { type: 'disclosure' }),
      digest(8, { type: 'note' }),
    ]
    expect(eventsOf(log).map(({ seq }) => seq)).toEqual([5, 8])
  })

  it('count as contact only when they came from the other side', () => {
    expect(
      [
        digest(1, { direction: 'in' }),
        digest(2, { direction: 'unknown' }),
        digest(3),
        digest(4, { direction: 'out' }),
        digest(5, { type: 'warningGiven' }),
        digest(6, { type: 'note' }),
      ].map(isContact),
    ).toEqual([true, true, true, false, false, false])
  })

  it('keep a warning through a correction, dated by when it was said', () => {
    const [event] = eventsOf([
      digest(1, { type: 'warningGiven', stop: { at: '2026-11-01' }, eventTime: '2026-11-02' }),
      digest(2, { type: 'amendment', amends: id(1), eventTime: '2026-11-03', stop: {} }),
    ])
    expect(event && warningTime(event).eventTime).toBe('2026-11-01')
    expect(warningTime(digest(1, { stop: {}, eventTime: '2026-11-02' })).eventTime).toBe('2026-11-02')
  })
})
