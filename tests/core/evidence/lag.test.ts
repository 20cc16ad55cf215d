import { describe, expect, it } from 'vitest'
import { lagOf } from '../../../src/core/evidence/lag.ts'

const recorded = '2026-11-24T22:10:03.120Z'

describe('the lag between an event and its record', () => {
  it.each([
    ['2026-11-24T22:00:00Z', 0, { n: 10, unit: 'minute' }],
    ['2026-11-24T23:00+01:00', 60, { n: 10, unit: 'minute' }],
    ['2026-11-24T17:00', 0, { n: 5, unit: 'hour' }],
    ['2026-11-23T22:11Z', 0, { n: 23, unit: 'hour' }],
    ['2026-11-20T22:00Z', 0, { n: 4, unit: 'day' }],
    ['2026-11-24', 0, { n: 0, unit: 'day' }],
    ['2026-11-21', 0, { n: 3, unit: 'day' }],
  ] as const)('of %s is counted no finer than the time is known', (time, offset, lag) => {
    expect(lagOf(time, recorded, offset)).toEqual(lag)
  })

  it('counts days by the calendar of the clock that recorded it', () => {
    expect(lagOf('2026-11-24', recorded, 120)).toEqual({ n: 1, unit: 'day' })
  })

  it.each(['2026', '2026-11', '2026-11-25', '2026-11-24T23:00Z', '2026-02-31T99:00'])(
    'of %s is not known',
    (time) => {
      expect(lagOf(time, recorded, 0)).toBeUndefined()
    },
  )
})
