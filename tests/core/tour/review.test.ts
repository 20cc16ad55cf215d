import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Control } from '../../../src/core/audit/types.ts'
import { optionName } from '../../../src/core/tour/option-name.ts'
import { type KnownInFull, reviewOf } from '../../../src/core/tour/review.ts'
import { routeOf } from '../../../src/core/tour/route.ts'
import { checks, known, platform, readAs } from './samples.ts'

const route = routeOf(platform, checks, 'personal')
const all = (some: readonly KnownInFull[]) =>
  checks.map(({ setting }) => some.find(({ check }) => check === `check-${setting}`) ?? known(setting))
const review = (some: readonly KnownInFull[], language?: string) =>
  reviewOf({
    platform,
    route,
    known: all(some),
    kind: 'personal',
    startedAt: '2026-11-29T09:00:00Z',
    endedAt: '2026-11-29T10:00:00Z',
    version: '0.1.0',
    ...(language !== undefined && { language }),
  })
const line = (some: readonly KnownInFull[], setting: string, language?: string) =>
  review(some, language).lines.find(({ check }) => check === `check-${setting}`)

const at = '2026-11-29T09:00:00Z'

describe('a review record', () => {
  it('has every setting of the tour, also those that nobody looked at', () => {
    expect(review([]).lines).toHaveLength(8)
    expect(line([], 'search')).toEqual({
      check: 'check-search',
      title: 'Mind search',
      label: 'Label of search',
      how: 'notLookedAt',
      outcome: 'unknown',
      verifiedOn: '2026-05',
    })
  })

  it('names what was read by the pack’s own name for it, in the reader’s language', () => {
    const read = [readAs('friends', 'failed', { value: 'everyone' })]
    expect(line(read, 'friends')).toMatchObject({
      how: 'read',
      outcome: 'notAsAdvised',
      value: 'Everyone',
      at,
    })
    const mine = [readAs('friends', 'passed', { value: 'onlyMe' })]
    expect(line(mine, 'friends', 'de')).toMatchObject({ value: 'Nur ich', label: 'Name von friends' })
  })

  it('keeps what was confirmed by hand apart from what was read, and gives no value for it', () => {
    const told = readAs('friends', 'failed', {
      value: 'everyone',
      status: 'confirmed',
      confirmedAs: 'asAdvised',
      confirmedAt: '2026-11-29T09:30:00Z',
    })
    const { value, ...rest } = line([told], 'friends') ?? {}
    expect(value).toBeUndefined()
    expect(rest).toMatchObject({ how: 'byHand', outcome: 'asAdvised', at: '2026-11-29T09:30:00Z' })
  })

  it('says why something could not be read', () => {
    expect(line([readAs('friends', 'cantTell', { reason: 'layout' })], 'friends')).toMatchObject({
      how: 'couldNotRead',
      outcome: 'unknown',
      reason: 'layout',
    })
    expect(line([], 'phone')).toMatchObject({ how: 'couldNotRead', reason: 'appOnly' })
  })

  it('lets no word of a page through, whatever was read', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 9 }), (words) => {
        const hostile = checks.map(({ setting }) =>
          readAs(setting, 'failed', { value: words, raw: words, label: words, set: words }),
        )
        for (const { value } of review(hostile).lines) expect(value).toBeUndefined()
      }),
    )
  })
})

describe('the name of an option', () => {
  const control = (setting: string) => platform.controls.find((one) => one.setting === setting) as Control
  it.each([
    ['minorOne', 'on', 'on'],
    ['search', 'on', 'off'],
    ['search', 'maybe', undefined],
    ['friends', 'onlyMe', 'Only me'],
    ['friends', 'never', 'off'],
    ['friends', 'followers', undefined],
    ['signIn', 'key', 'Security key'],
    ['signIn', 'nothing', 'off'],
    ['signIn', 'sms', undefined],
  ])('of %s set to %s is %s', (setting, value, name) => {
    expect(optionName(platform, control(setting), value)).toBe(name)
  })
})
