import browser from 'webextension-polyfill'
import { store, type Vault } from './store.ts'

/**
 * Reading needs the identity, which lies in the store wrapped and, while unlocked, in `storage.session`: memory
 * that content scripts cannot reach and that a closed browser forgets, but a worker that was put to sleep does not.
 * Beside it lies the moment at which it must be gone: after the computer slept, an alarm comes late.
 */

export class LockedError extends Error {
  override readonly name = 'LockedError'
}

export const autoLockAlarm = 'auto-lock'

interface Open {
  identity?: string
  /** Milliseconds since 1970. */
  lockAt?: number
  lockAfterMs?: number
}

const session = (): Promise<Open> => browser.storage.session.get(['identity', 'lockAt', 'lockAfterMs'])

/** The log's keys; `undefined` before the first passphrase. */
export const vault = (): Promise<Vault | undefined> => store.vault.get('vault')

const held = async (): Promise<string | undefined> => {
  const { identity, lockAt } = await session()
  if (typeof identity !== 'string') return undefined
  if (lockAt === undefined || Date.now() < lockAt) return identity
  await forgetIdentity()
  return undefined
}

export const isUnlocked = async (): Promise<boolean> => (await held()) !== undefined

/** Leaves the log open to all our pages until it was not used for so long. */
export async function holdIdentity(identity: string, lockAfterMs: number): Promise<void> {
  await browser.storage.session.set({ identity, lockAfterMs })
  await used()
}

export async function forgetIdentity(): Promise<void> {
  await browser.storage.session.remove(['identity', 'lockAt', 'lockAfterMs'])
  await browser.alarms.clear(autoLockAlarm)
}

/** Puts the auto-lock off; called whenever the log is used. Does nothing while it is locked. */
export async function used(): Promise<void> {
  const { identity, lockAt = 0, lockAfterMs } = await session()
  if (identity === undefined || lockAfterMs === undefined) return
  const next = Date.now() + lockAfterMs
  // A long list is read in many steps; they need not all be written down.
  if (Math.abs(next - lockAt) < 5_000) return
  await browser.storage.session.set({ lockAt: next })
  await browser.alarms.create(autoLockAlarm, { when: next })
}

/** The age identity (`AGE-SECRET-KEY-1…`) of the open log. @throws LockedError */
export async function identity(): Promise<string> {
  const secret = await held()
  if (secret === undefined) throw new LockedError('The log is locked.')
  await used()
  return secret
}
