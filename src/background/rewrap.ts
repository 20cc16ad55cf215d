import { unwrapIdentity, wrapIdentity } from '../core/evidence/passphrase.ts'
import { store, type Vault } from '../log/store.ts'
import { keys, NoPassphraseError } from './keyring.ts'
import { tried } from './tries.ts'

/**
 * A new passphrase for the same identity. Entries stay as they are, since they are sealed to the recipient. What
 * counts changes in one transaction: whenever the worker dies, the old passphrase or the new one works.
 */

/** Another page changed the keys meanwhile. Nothing was changed here. */
export class KeysChangedError extends Error {
  override readonly name = 'KeysChangedError'
}

/** @throws what `unlock` throws for the old passphrase; KeysChangedError. */
export async function changePassphrase(old: string, next: string): Promise<void> {
  const { wrapped } = await keys()
  const secret = await tried(() => unwrapIdentity(wrapped, old))
  const made = await wrapAndProve(secret, next)
  await replaceKeys((held) => {
    if (!isSame(held.wrapped, wrapped)) throw new KeysChangedError('The passphrase was changed meanwhile.')
    return { ...held, wrapped: made }
  })
}

/** The identity under the passphrase, opened once: nothing takes the place of what works unless it works. */
export async function wrapAndProve(secret: string, passphrase: string): Promise<Uint8Array> {
  const made = await wrapIdentity(secret, passphrase)
  if ((await unwrapIdentity(made, passphrase)) !== secret)
    throw new Error('the new key file does not hold the key')
  return made
}

/** All or nothing. @throws NoPassphraseError and what `change` throws. */
export const replaceKeys = (change: (held: Vault) => Vault): Promise<void> =>
  store.transaction('rw', store.vault, async () => {
    const held = await store.vault.get('vault')
    if (held === undefined) throw new NoPassphraseError('This log has no passphrase yet.')
    await store.vault.put(change(held))
  })

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
