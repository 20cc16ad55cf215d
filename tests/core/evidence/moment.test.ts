import { describe, expect, it } from 'vitest'
import { daysOf, momentOf } from '../../../src/core/evidence/moment.ts'

const recordedAt = '2026-11-24T22:10:03.120Z'
const of = (
  eventTime?: string,
  more: { eventPrecision?: string; offsetMinutes?: number; zone?: number } = {},
) => {
  const { eventPrecision = 'minute', offsetMinutes = 0, zone = 0 } = more
  return momentOf(
    { recordedAt, eventPrecision, offsetMinutes, ...(eventTime !== undefined && { eventTime }) },
    () => zone,
  )
}
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16)

describe('the moment of an event', () => {
  it('keeps the clock of its own offset, whatever clock recorded it', () => {
    const moment = of('2026-11-24T23:30+05:30', { offsetMinutes: -480, zone: 60 })
    expect(iso(moment.wall)).toBe('2026-11-24T23:30')
    expect(iso(moment.at)).toBe('2026-11-24T18:00')
    expect(iso(of('2026-11-24T23:30-0330').at)).toBe('2026-11-25T03:00')
  })

  it('without an offset is taken by the clock that recorded it', () => {
    const moment = of('2026-11-24T09:00', { offsetMinutes: 600, zone: -300 })
    expect(iso(moment.wall)).toBe('2026-11-24T09:00')
    expect(iso(moment.at)).toBe('2026-11-23T23:00')
  })

  it('in UTC is put on this computer’s clock', () => {
    const moment = of('2026-11-24T23:30:00Z', { offsetMinutes: 0, zone: 60 })
    expect(iso(moment.wall)).toBe('2026-11-25T00:30')
    expect(iso(moment.at)).toBe('2026-11-24T23:30')
  })

  it.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-02-28', 'day', '2026-02-28', '2026-02-28'],
    ['2026-02-31', 'month', '2026-02-01', '2026-02-28'],
    ['2026-02-31T10:00', 'month', '2026-02-01', '2026-02-28'],
    ['0024-05-02', 'day', '0024-05-02', '0024-05-02'],
  ])('%s is known to the %s', (time, known, first, last) => {
    const moment = of(time)
    expect(moment).toMatchObject({ known, from: 'event' })
    expect(daysOf(moment)).toEqual({ first, last })
  })

  it('that is not told is that of the record, and says so', () => {
    for (const moment of [of(), of('last Tuesday')])
      expect(moment).toMatchObject({ known: 'time', from: 'record' })
    expect(iso(of(undefined, { offsetMinutes: 120 }).wall)).toBe('2026-11-25T00:10')
  })

  it('says when the time is only approximate', () => {
    expect(of('2026-11-24T09:00', { eventPrecision: 'approximate' }).isApproximate).toBe(true)
    expect(of('2026-11-24T09:00').isApproximate).toBe(false)
  })
})
