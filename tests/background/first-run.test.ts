import { beforeEach, describe, expect, it, vi } from 'vitest'
import { platforms } from '../../src/platforms/index.ts'

const held = vi.hoisted(() => ({ local: {} as Record<string, unknown>, opened: [] as string[] }))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `own/${path}` },
    tabs: { create: async ({ url }: { url: string }) => void held.opened.push(url) },
    storage: {
      managed: { get: async () => Promise.reject(new Error('no manifest')) },
      local: {
        get: async (key: string) => ({ [key]: held.local[key] }),
        set: async (part: object) => void Object.assign(held.local, part),
      },
    },
  },
}))
vi.mock('../../src/log/store.ts', () => ({
  store: {
    kinds: { get: async (id: string) => (id === 'x' ? { platform: 'x', kind: 'professional' } : undefined) },
    preferences: { toArray: async () => [{ name: 'jurisdiction', value: 'IE' }] },
  },
}))
vi.mock('../../src/background/state.ts', () => ({ logState: async () => ({ size: 0 }) }))

const { commonPlatforms, firstRunAnswers, openFirstRun } = await import('../../src/background/first-run.ts')
const now = new Date('2026-11-29T10:00:00Z')

beforeEach(() => {
  held.local = {}
  held.opened = []
})

describe('the first run opens', () => {
  it('once, after an installation', async () => {
    await openFirstRun('install', now)
    await openFirstRun('install', now)
    expect(held.opened).toEqual(['own/src/ui/onboarding/index.html'])
  })
  it('never after an update, nor later for those who were updated', async () => {
    await openFirstRun('update', now)
    await openFirstRun('install', now)
    expect(held.opened).toEqual([])
  })
  it('again where the browser could not open it', async () => {
    const { default: browser } = await import('webextension-polyfill')
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no window'))
    await expect(openFirstRun('install', now)).rejects.toThrow('no window')
    await openFirstRun('install', now)
    expect(held.opened).toHaveLength(1)
  })
})

describe('the first run goes on', () => {
  it('where it was left, with what was ticked', async () => {
    await Promise.all([
      firstRunAnswers.keepFirstRun({ chosen: ['x', 'strava'] }),
      firstRunAnswers.keepFirstRun({ step: 'place' }),
    ])
    expect(await firstRunAnswers.firstRun()).toMatchObject({
      step: 'place',
      chosen: ['x', 'strava'],
      jurisdiction: 'IE',
    })
  })
  it('from the beginning where what is stored makes no sense', async () => {
    held.local = { firstRun: { step: 'somewhere', chosen: 7 } }
    expect(await firstRunAnswers.firstRun()).toMatchObject({ step: 'platforms', chosen: [] })
  })
})

describe('the platforms to choose from', () => {
  it('are those of the packs, the common ones first and in their order, without what concerns everybody', async () => {
    const { platforms: shown } = await firstRunAnswers.firstRun()
    expect(shown.filter(({ isCommon }) => isCommon).map(({ id }) => id)).toEqual(commonPlatforms)
    expect(shown.slice(0, commonPlatforms.length).map(({ id }) => id)).toEqual(commonPlatforms)
    const all = platforms.map(({ id }) => id).filter((id) => id !== 'everywhere')
    expect(shown.map(({ id }) => id).toSorted()).toEqual(all.toSorted())
  })
  it('say what each is used for, whether it is off, and whether it is only an app', async () => {
    held.local = { platformsOff: ['facebook'] }
    const { platforms: shown } = await firstRunAnswers.firstRun()
    const named = (id: string) => shown.find((one) => one.id === id)
    expect(named('x')).toMatchObject({ kind: 'professional', isOff: false, isAppOnly: false })
    expect(named('facebook')).toMatchObject({ isOff: true })
    expect(named('hinge')).toMatchObject({ isAppOnly: true })
    expect(named('hinge')).not.toHaveProperty('link')
  })
})
