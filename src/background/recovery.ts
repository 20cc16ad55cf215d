import browser from 'webextension-polyfill'
import { fromBase64, toBase64 } from '../core/evidence/base64.ts'
import { recoveryWorkFactor, unwrapIdentity, wrapIdentity } from '../core/evidence/passphrase.ts'
import { newRecoveryCode, parseRecoveryCode } from '../core/evidence/recovery-code.ts'
import { identity } from '../log/identity.ts'
import type { Vault } from '../log/store.ts'
import { keys, leaveOpen } from './keyring.ts'
import { isSame, KeysChangedError, replaceKeys, wrapAndProve } from './rewrap.ts'
import { tried } from './tries.ts'

/**
 * The one-time recovery code: a second wrapping of the identity, made when it is asked for, shown once, never
 * stored. It counts once the clinician said that it is written down, and is spent in the same transaction in which
 * it sets a new passphrase: until then it can be tried again.
 */

/** There is no code, it was revoked, or it was used already. */
export class NoRecoveryError extends Error {
  override readonly name = 'NoRecoveryError'
}

/** What waits until it is written down; locking drops it. */
interface NewRecovery {
  id: string
  wrapped: string
  madeAt: string
}

export const recoveryOf = ({ recovery, recoverySpentAt }: Vault): 'none' | 'ready' | 'spent' =>
  recovery !== undefined ? 'ready' : recoverySpentAt === undefined ? 'none' : 'spent'

/** A code that waits to be confirmed; one made before still works. @throws LockedError and what `unlock` throws. */
export async function makeRecovery(passphrase: string, now: Date): Promise<{ id: string; code: string }> {
  await identity()
  const { wrapped } = await keys()
  const secret = await tried(() => unwrapIdentity(wrapped, passphrase))
  const code = newRecoveryCode()
  const made = await wrapIdentity(secret, code, recoveryWorkFactor)
  const id = crypto.randomUUID()
  const newRecovery: NewRecovery = { id, wrapped: toBase64(made), madeAt: now.toISOString() }
  await browser.storage.session.set({ newRecovery })
  return { id, code }
}

/** Takes the place of an older code. @throws NoRecoveryError when the log was locked meanwhile. */
export async function confirmRecovery(id: string): Promise<void> {
  const held = await browser.storage.session.get('newRecovery')
  const waiting = held.newRecovery as NewRecovery | undefined
  if (waiting?.id !== id) throw new NoRecoveryError('This code is no longer waiting.')
  const { wrapped, madeAt } = waiting
  await replaceKeys(({ recoverySpentAt: _spent, ...keep }) => ({
    ...keep,
    recovery: { wrapped: fromBase64(wrapped), madeAt },
  }))
  await browser.storage.session.remove('newRecovery')
}

/** @throws LockedError */
export async function revokeRecovery(): Promise<void> {
  await identity()
  await replaceKeys(({ recovery: _recovery, recoverySpentAt: _spent, ...keep }) => keep)
}

const openWith = async (typed: string) => {
  const code = parseRecoveryCode(typed)
  const { recovery } = await keys()
  if (recovery === undefined) throw new NoRecoveryError('There is no recovery code.')
  return { recovery, secret: await tried(() => unwrapIdentity(recovery.wrapped, code)) }
}

/** Changes nothing. @throws RecoveryCodeError, NoRecoveryError, TooSoonError, WrongPassphraseError */
export const tryRecovery = async (code: string): Promise<void> => void (await openWith(code))

/** Sets a new passphrase, spends the code and leaves the log open. @throws as `tryRecovery`; KeysChangedError. */
export async function recover(code: string, passphrase: string, now: Date): Promise<void> {
  const { recovery, secret } = await openWith(code)
  const wrapped = await wrapAndProve(secret, passphrase)
  await replaceKeys(({ recovery: held, ...keep }) => {
    if (held === undefined || !isSame(held.wrapped, recovery.wrapped))
      throw new KeysChangedError('The recovery code was changed meanwhile.')
    return { ...keep, wrapped, recoverySpentAt: now.toISOString() }
  })
  await leaveOpen(secret)
}
