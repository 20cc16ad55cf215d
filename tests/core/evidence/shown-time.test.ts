import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoTime, provableTime } from '../../../src/core/evidence/shown-time.ts'

describe('provableTime', () => {
  it.each([
    ['June 11, 2026, 8:59 AM', '2026-06-11T08:59'],
    ['June 11, 2026, 8:59\u202fPM', '2026-06-11T20:59'],
    ['11 June 2026 at 20:59', '2026-06-11T20:59'],
    ['15:33, 14/9/2026', '2026-09-14T15:33'],
    ['12:04, 15/2/2025', '2025-02-15T12:04'],
    ['下午1:23, 2026年9月18日', '2026-09-18T13:23'],
    ['12:05 AM, 12/25/2025', '2025-12-25T00:05'],
    ['10:00, 5/5/2025', '2025-05-05T10:00'],
    ['11. März 2026, 07:30', '2026-03-11T07:30'],
    ['3 août 2025 à 18:05', '2025-08-03T18:05'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05'],
  ])('reads %s', (shown, time) => expect(provableTime(shown)).toBe(time))

  it.each([
    '22:16, 03/08/2023', // day or month?
    '10:54 PM, 12/9/2025',
    '3:08 AM', // which day?
    'Today at 3:08 AM',
    'Wednesday 7:52 PM',
    '31/2/2026, 10:00', // no such day
    '10:00, 14/13/2026',
    'June 11, 2026', // no clock
    '25:00, 14/9/2026',
    '13:00 PM, 14/9/2026',
    '10:00 or 11:00, 14/9/2026',
    '',
  ])('does not guess %s', (shown) => expect(provableTime(shown)).toBeUndefined())

  it('takes the day from the separator above, when the time alone has none', () => {
    expect(provableTime('10:02 AM', '11 September 2026')).toBe('2026-09-11T10:02')
    expect(provableTime('10:02', 'Monday')).toBeUndefined()
    expect(provableTime('Today at 10:02', '11 September 2026')).toBeUndefined()
    expect(provableTime('10:54 PM, 12/9/2025', '14 December 2025')).toBeUndefined()
  })
  it('never throws and never gives an impossible date', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.string(), { nil: undefined }),
        (shown, day) => {
          const time = provableTime(shown, day)
          if (time !== undefined) expect(Number.isNaN(Date.parse(time))).toBe(false)
        },
      ),
    )
  })
  it('reads every unambiguous numeric date back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-01-01'), max: new Date('2098-12-30'), noInvalidDate: true }),
        (date) => {
          const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
          const time = provableTime(`07:08, ${day}/${month}/${year}`)
          const expected = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T07:08`
          expect(time).toBe(day > 12 || day === month ? expected : undefined)
        },
      ),
    )
  })
})

describe('isoTime', () => {
  it('takes machine-readable times only', () => {
    expect(isoTime('2026-09-14T15:33:00.000Z')).toBe('2026-09-14T15:33:00.000Z')
    expect(isoTime('2026-13-14T15:33Z')).toBeUndefined()
    expect(isoTime('yesterday')).toBeUndefined()
  })
})
