import browser from 'webextension-polyfill'
import { newLogKeys } from '../core/evidence/log-keys.ts'
import { unwrapIdentity, wrapIdentity } from '../core/evidence/passphrase.ts'
import { newIdentity } from '../core/evidence/seal.ts'
import { forgetIdentity, holdIdentity, vault } from '../log/identity.ts'
import { lockingDefaults, preferences } from '../log/preferences.ts'
import { store, type Vault } from '../log/store.ts'
import { tried } from './tries.ts'

/**
 * Saving needs only the recipient, which lies in the store. Reading needs the identity: here it is made, wrapped,
 * unwrapped and forgotten; see log/identity.ts for where it is kept.
 */

export class NoPassphraseError extends Error {
  override readonly name = 'NoPassphraseError'
}

export class PassphraseExistsError extends Error {
  override readonly name = 'PassphraseExistsError'
}

interface Session {
  /** Made for a capture that came before the passphrase; becomes the log's identity. */
  draft?: { identity: string; recipient: string }
}

const session = () => browser.storage.session.get(null) as Promise<Session>
const remember = (part: Session) => browser.storage.session.set({ ...part })

const forgets: (() => void)[] = []

/** What else this worker remembers of the open log goes when it is locked, whoever locks it. */
export const onLock = (forget: () => void): void => void forgets.push(forget)

let locks = 0
/** To be asked when something is done: whether the log was locked since; then nothing of it may come into memory again. */
export const watchLock = (): (() => boolean) => {
  const before = locks
  return () => locks !== before
}

export async function lock(): Promise<void> {
  try {
    await forgetIdentity()
    await browser.storage.session.remove('newRecovery')
  } finally {
    locks += 1
    for (const forget of forgets) forget()
  }
}

/** Leaves the log open for as long as the clinician chose. */
export async function leaveOpen(secret: string): Promise<void> {
  const { autoLockMinutes = lockingDefaults.autoLockMinutes } = await preferences()
  await holdIdentity(secret, autoLockMinutes * 60_000)
}

/** The identity to seal a capture for while there is no passphrase yet. Lives in memory only. */
export async function draft(): Promise<{ identity: string; recipient: string }> {
  const { draft: held } = await session()
  if (held !== undefined) return held
  const made = await newIdentity()
  await remember({ draft: made })
  return made
}

export const heldDraft = async () => (await session()).draft

/** Makes the log's keys and leaves it unlocked. @throws PassphraseExistsError */
export async function setPassphrase(passphrase: string, now: Date): Promise<Vault> {
  const { identity: secret, recipient } = await draft()
  const wrapped = await wrapIdentity(secret, passphrase)
  const made: Vault = {
    key: 'vault',
    origin: `chaperone-log/${crypto.randomUUID()}`,
    recipient,
    wrapped,
    ...(await newLogKeys(recipient)),
    createdAt: now.toISOString(),
  }
  await store.transaction('rw', store.vault, async () => {
    if ((await store.vault.get('vault')) !== undefined)
      throw new PassphraseExistsError('This log has a passphrase already.')
    await store.vault.add(made)
  })
  await leaveOpen(secret)
  await browser.storage.session.remove('draft')
  return made
}

/** @throws NoPassphraseError, TooSoonError, WrongPassphraseError, DamagedKeyFileError, KeyDerivationError */
export async function unlock(passphrase: string): Promise<void> {
  const { wrapped } = await keys()
  await leaveOpen(await tried(() => unwrapIdentity(wrapped, passphrase)))
}

/** @throws NoPassphraseError */
export async function keys(): Promise<Vault> {
  const held = await vault()
  if (held === undefined) throw new NoPassphraseError('This log has no passphrase yet.')
  return held
}
