import { beforeEach, describe, expect, it, vi } from 'vitest'

const held = vi.hoisted(() => ({ set: undefined as unknown, chosen: undefined as string | undefined }))

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      // As Firefox does where nothing was set.
      managed: {
        get: async () =>
          held.set === undefined ? Promise.reject(new Error('Managed storage manifest not found')) : held.set,
      },
    },
  },
}))
vi.mock('../../src/log/preferences.ts', () => ({
  preferences: async () => (held.chosen === undefined ? {} : { jurisdiction: held.chosen }),
}))

const { jurisdictionNow, organisation, policy } = await import('../../src/background/organisation.ts')
const { organisationViews } = await import('../../src/background/organisation-checks.ts')

beforeEach(() => {
  held.set = undefined
  held.chosen = undefined
})

describe('what an organisation set', () => {
  it('is nothing where nothing was set, however the browser says that', async () => {
    expect(await organisation()).toBeNull()
    held.set = {}
    expect(await organisation()).toBeNull()
  })
  it('is shown, what was not understood too', async () => {
    held.set = { organisation: 'Example Trust', jurisdiction: 'Atlantis' }
    expect(await organisation()).toEqual({
      name: 'Example Trust',
      contacts: [],
      extraChecks: [],
      ignored: ['jurisdiction'],
    })
    held.set = { nonsense: 1 }
    expect(await organisation()).toMatchObject({ ignored: ['nonsense'] })
  })
  it('says where one practises only until the clinician does', async () => {
    held.set = { jurisdiction: 'NZ' }
    expect(await jurisdictionNow()).toBe('NZ')
    held.chosen = 'AU'
    expect(await jurisdictionNow()).toBe('AU')
  })
})

describe('its own checks', () => {
  const check = { id: 'badge', title: 'No badge in pictures', advice: 'Take it off first.' }
  const facebook = { id: 'facebook', name: 'Facebook' }
  const everywhere = { id: 'everywhere', name: 'Beyond the platforms' }

  it('stand where they belong, as not yet checked', async () => {
    held.set = { extraChecks: [check, { ...check, id: 'page', platform: 'facebook' }] }
    const [view, ...more] = organisationViews(facebook, await policy(), [], () => false)
    expect(more).toEqual([])
    expect(view).toMatchObject({ setting: 'organisation:page', status: 'notYet', cannotRead: 'action' })
    expect(organisationViews(everywhere, await policy(), [], () => false)).toMatchObject([
      { title: check.title },
    ])
  })
  it('are confirmed by hand and never pass by themselves', async () => {
    held.set = { extraChecks: [check] }
    const confirmedAt = '2026-11-01T10:00:00Z'
    const confirmation = { platform: 'everywhere', setting: 'organisation:badge', confirmedAt }
    const views = organisationViews(
      everywhere,
      await policy(),
      [{ ...confirmation, as: 'notAsAdvised' }],
      (at) => at === confirmedAt,
    )
    expect(views).toMatchObject([{ status: 'confirmed', confirmedAs: 'notAsAdvised', stale: true }])
    expect(views[0]).not.toHaveProperty('outcome')
  })
})
