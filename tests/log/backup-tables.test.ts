import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { backedUpTables } = await import('../../src/log/backup.ts')
const { store } = await import('../../src/log/store.ts')

/** What a backup leaves out on purpose, and why that loses nothing. */
const leftOut: Record<string, string> = {
  pending: 'waits for the first passphrase, and there is no backup before it',
  staged: 'belongs to a form that is open now',
  restoring: 'belongs to a restore that is going on now',
  digests: 'made anew from the entries',
  drafts: 'what stands in a form on this computer',
}
const evidence = ['entries', 'files', 'checkpoints', 'stamps', 'vault']

describe('a backup', () => {
  it('holds every table of the store but those that are left out on purpose', () => {
    for (const { name } of store.tables) {
      const held = evidence.includes(name) || (backedUpTables as readonly string[]).includes(name)
      expect(held !== name in leftOut, name).toBe(true)
    }
  })
})
