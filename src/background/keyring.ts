import browser from 'webextension-polyfill'
import { newSigningKey, spkiOf } from '../core/evidence/checkpoint.ts'
import { unwrapIdentity, wrapIdentity } from '../core/evidence/passphrase.ts'
import { newIdentity } from '../core/evidence/seal.ts'
import { autoLockAlarm, used, vault } from '../log/identity.ts'
import { store, type Vault } from '../log/store.ts'

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

/** Carries the seconds to wait in its message. */
export class TooSoonError extends Error {
  override readonly name = 'TooSoonError'
}

interface Session {
  identity?: string
  /** Made for a capture that came before the passphrase; becomes the log's identity. */
  draft?: { identity: string; recipient: string }
  failures?: { count: number; until: number }
}

const session = () => browser.storage.session.get(null) as Promise<Session>
const remember = (part: Session) => browser.storage.session.set({ ...part })

const forgets: (() => void)[] = []

/** What else this worker remembers of the open log goes when it is locked, whoever locks it. */
export const onLock = (forget: () => void): void => void forgets.push(forget)

export async function lock(): Promise<void> {
  await browser.storage.session.remove('identity')
  for (const forget of forgets) forget()
  await browser.alarms.clear(autoLockAlarm)
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
  const { privateKey, publicKey } = await newSigningKey()
  const made: Vault = {
    key: 'vault',
    origin: `chaperone-log/${crypto.randomUUID()}`,
    recipient,
    wrapped,
    signingKey: privateKey,
    markKey: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    publicKey: await spkiOf(publicKey),
    createdAt: now.toISOString(),
  }
  await store.transaction('rw', store.vault, async () => {
    if ((await store.vault.get('vault')) !== undefined)
      throw new PassphraseExistsError('This log has a passphrase already.')
    await store.vault.add(made)
  })
  await remember({ identity: secret })
  await browser.storage.session.remove('draft')
  await used()
  return made
}

// The first mistakes cost nothing; then each costs twice the one before. Nothing is ever wiped.
const freeTries = 3
const waitMs = (failures: number) => Math.min(60_000, 1000 * 2 ** Math.max(0, failures - freeTries))

/** @throws NoPassphraseError, TooSoonError, WrongPassphraseError, DamagedKeyFileError */
export async function unlock(passphrase: string): Promise<void> {
  const held = await vault()
  if (held === undefined) throw new NoPassphraseError('This log has no passphrase yet.')
  const { failures } = await session()
  const wait = (failures?.until ?? 0) - Date.now()
  if (wait > 0) throw new TooSoonError(String(Math.ceil(wait / 1000)))
  try {
    const secret = await unwrapIdentity(held.wrapped, passphrase)
    await remember({ identity: secret })
    await browser.storage.session.remove('failures')
    await used()
  } catch (error) {
    const count = (failures?.count ?? 0) + 1
    const until = count < freeTries ? 0 : Date.now() + waitMs(count)
    await remember({ failures: { count, until } })
    throw error
  }
}
