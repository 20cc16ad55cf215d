import { describe, expect, it } from 'vitest'
import { checks as realChecks } from '../../../src/checks/index.ts'
import { routeOf } from '../../../src/core/tour/route.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { checks, platform } from './samples.ts'

describe('the route of a tour', () => {
  const route = routeOf(platform, checks, 'personal')

  it('goes to the gravest settings first, and among those to what can be read', () => {
    expect(route.map(({ id }) => id)).toEqual([
      'reach',
      'byHand',
      'inside',
      'https://other.example/a',
      'quiet',
    ])
  })

  it('has on each page the gravest setting first, and what is done by hand on that page with it', () => {
    expect(route[0]?.steps).toEqual([
      { check: 'check-search', setting: 'search', impact: 'critical' },
      { check: 'check-friends', setting: 'friends', impact: 'serious' },
      { check: 'check-apps', setting: 'apps', impact: 'moderate', byHand: true },
    ])
  })

  it('says where each page is, and that a panel has to be opened', () => {
    expect(route[0]).toMatchObject({
      page: 'reach',
      link: 'https://site.example/reach',
      title: 'The reach page',
    })
    expect(route[0]).not.toHaveProperty('panel')
    expect(route[2]).toMatchObject({ page: 'inside', panel: true })
  })

  it('names an address by its one setting, or by its host where several share it', () => {
    expect(route[3]).toMatchObject({ title: 'other.example', link: 'https://other.example/a' })
    const alone = routeOf(
      platform,
      checks.filter(({ setting }) => setting === 'mail'),
      'personal',
    )
    expect(alone).toEqual([expect.objectContaining({ title: 'Mail', link: 'https://other.example/a' })])
  })

  it('leaves out what was withdrawn, what the platform has not, and what this account kind need not mind', () => {
    const settings = (kind: 'personal' | 'professional') =>
      routeOf(platform, checks, kind).flatMap(({ steps }) => steps.map(({ setting }) => setting))
    expect(settings('personal')).not.toContain('old')
    expect(settings('personal')).not.toContain('unheardOf')
    expect(settings('personal')).toContain('minorOne')
    expect(settings('professional')).not.toContain('minorOne')
  })
})

describe.each(platforms.map((one) => [one.id, one] as const))('the tour of %s', (_id, real) => {
  const route = routeOf(real, realChecks, 'personal')

  it('has every setting of the pack that a check is about, once', () => {
    const steps = route.flatMap(({ steps }) => steps.map(({ check }) => check))
    expect(new Set(steps).size).toBe(steps.length)
    const settings = new Set([
      ...real.controls.filter(({ retired }) => retired === undefined).map(({ setting }) => setting),
      ...real.manual.map(({ setting }) => setting),
    ])
    const wanted = realChecks.filter(
      ({ setting, accept }) => settings.has(setting) && accept.personal !== 'inapplicable',
    )
    expect(steps.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  })

  it('leads only to https addresses', () => {
    expect(new Set(route.map(({ id }) => id)).size).toBe(route.length)
    for (const { link } of route) if (link !== undefined) expect(new URL(link).protocol).toBe('https:')
  })
})
