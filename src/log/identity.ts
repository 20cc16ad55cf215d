import browser from 'webextension-polyfill'
import { store, type Vault } from './store.ts'

/**
 * Reading needs the identity, which lies in the store wrapped and, while unlocked, in `storage.session`: memory
 * that content scripts cannot reach and that a closed browser forgets, but a worker that was put to sleep does not.
 */

export class LockedError extends Error {
  override readonly name = 'LockedError'
}

export const autoLockAlarm = 'auto-lock'
const autoLockMinutes = 15

/** The log's keys; `undefined` before the first passphrase. */
export const vault = (): Promise<Vault | undefined> => store.vault.get('vault')

const held = async (): Promise<string | undefined> => {
  const { identity } = await browser.storage.session.get('identity')
  return typeof identity === 'string' ? identity : undefined
}

export const isUnlocked = async (): Promise<boolean> => (await held()) !== undefined

/** Puts the auto-lock off; called whenever the log is used. */
export const used = () => browser.alarms.create(autoLockAlarm, { delayInMinutes: autoLockMinutes })

/** The age identity (`AGE-SECRET-KEY-1…`) of the open log. @throws LockedError */
export async function identity(): Promise<string> {
  const secret = await held()
  if (secret === undefined) throw new LockedError('The log is locked.')
  await used()
  return secret
}
