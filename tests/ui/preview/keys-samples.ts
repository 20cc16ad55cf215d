import type { CardView, LockingView } from '../../../src/requests/keys.ts'

/** What the background says about keys and locking. */

export const locking: LockingView = {
  autoLockMinutes: 15,
  lockWithScreen: true,
  hideKey: 'Escape',
  hearsScreenLock: true,
}

export const firefox: LockingView = { ...locking, hearsScreenLock: false, hideTo: 'https://weather.example/' }

export const card: CardView = {
  origin: 'chaperone-log/2f6d0a1e-7c1b-4a55-9a53-0b7e8f1c2d3e',
  fingerprint: Array.from({ length: 16 }, (_, n) => (0x3f8a + n * 0x111).toString(16)).join(' '),
  size: 12,
  checkpoint: `chaperone-log/2f6d0a1e-7c1b-4a55-9a53-0b7e8f1c2d3e\n12\n${'9b1c'.repeat(16)}\n`,
  madeAt: '2026-11-24T14:03:00Z',
  lodged: [{ seq: 9, to: 'An Example Defence Union', on: '2026-11-20', size: 8 }],
}

export const answers = {
  locking,
  setLocking: locking,
  card,
  makeRecovery: { id: '7f7c0d7e-44d5-4b0e-8f0a-111111111111', code: '7KQ2-9VTX-0M4H-PZ8C-3RWB-J6NE-5GY1' },
  lodge: { status: 'saved', seq: 13, recordedAt: '2026-11-24T14:03:00Z' },
} as const
