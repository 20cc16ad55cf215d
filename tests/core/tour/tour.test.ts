import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../src/core/tour/route.ts'
import {
  begin,
  ended,
  isSettled,
  moved,
  nextStop,
  progressOf,
  stopBefore,
  type Tour,
} from '../../../src/core/tour/tour.ts'
import { checks, known, platform, readAs } from './samples.ts'

const route = routeOf(platform, checks, 'personal')
const start = begin('site', '2026-11-29T09:00:00Z')
const next = (tour: Tour, all = [known('search')]) => nextStop(route, all, tour)?.id

describe('a setting is settled', () => {
  it('only where it was read as advised or the clinician says so', () => {
    expect(isSettled(readAs('search', 'passed'))).toBe(true)
    expect(isSettled(known('search', { status: 'confirmed', confirmedAs: 'asAdvised' }))).toBe(true)
  })
  it.each([
    ['nothing is known', undefined],
    ['it was not looked at', known('search')],
    ['it failed', readAs('search', 'failed')],
    ['it could not be told', readAs('search', 'cantTell')],
    [
      'the clinician says that it is not so',
      known('search', { status: 'confirmed', confirmedAs: 'notAsAdvised' }),
    ],
    [
      'it passed before it was confirmed otherwise',
      { ...readAs('search', 'passed'), status: 'confirmed' as const },
    ],
    ['it was long ago', readAs('search', 'passed', { stale: true })],
  ])('never where %s', (_why, one) => {
    expect(isSettled(one)).toBe(false)
  })
})

describe('a tour', () => {
  it('begins at the first stop with anything to do', () => {
    expect(next(start)).toBe('reach')
    const settled = [readAs('search', 'passed'), readAs('friends', 'passed'), readAs('apps', 'passed')]
    expect(next(start, settled)).toBe('byHand')
    expect(next(start, settled.slice(1))).toBe('reach')
  })

  it('goes on, counts what was left as it was, and ends', () => {
    let tour = start
    for (const id of route.map((stop) => stop.id)) {
      expect(next(tour)).toBe(id)
      tour = moved(tour, id)
    }
    expect(next(tour)).toBeUndefined()
    expect(progressOf(route, [], tour)).toMatchObject({ done: 4, of: 5 })
  })

  it('goes back, and what it comes back to is open again', () => {
    const there = moved(moved(start, 'reach'), 'byHand')
    expect(there.passedBy).toEqual(['reach'])
    expect(stopBefore(route, there)?.id).toBe('reach')
    const back = moved(there, 'reach')
    expect(back).toMatchObject({ at: 'reach', passedBy: ['byHand'] })
    expect(stopBefore(route, back)).toBeUndefined()
    expect(stopBefore(route, start)).toBeUndefined()
  })

  it('ticks a page by what was read there and not by a visit', () => {
    const at = moved(start, 'quiet')
    expect(progressOf(route, [known('minorOne')], at).done).toBe(0)
    expect(progressOf(route, [readAs('minorOne', 'passed')], at).done).toBe(1)
  })

  it('offers what was skipped over before the place where it goes on', () => {
    expect(next(moved(start, 'quiet'))).toBe('reach')
  })

  it('is at no stop once it has ended', () => {
    expect(ended(moved(start, 'reach'), '2026-11-29T10:00:00Z')).toEqual({
      platform: 'site',
      startedAt: '2026-11-29T09:00:00Z',
      passedBy: [],
      endedAt: '2026-11-29T10:00:00Z',
    })
  })

  it('ends, whatever the way through it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...route.map(({ id }) => id)), { maxLength: 12 }), (jumps) => {
        let tour = jumps.reduce(moved, start)
        for (let n = 0; n <= route.length; n++) {
          const stop = nextStop(route, [], tour)
          if (stop === undefined) return
          tour = moved(tour, stop.id)
        }
        expect(nextStop(route, [], tour)).toBeUndefined()
      }),
    )
  })
})
