import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/**
 * Encryption at rest, in age's own file format (age-encryption.org/v1, binary): `age -d -i key.txt` opens it.
 * The X25519 kind on purpose: Debian's age 1.1 does not know the post-quantum one.
 */

/** Sealed for someone else. Damage to the few bytes that hold our share of the key looks exactly the same. */
export class WrongIdentityError extends Error {
  override readonly name = 'WrongIdentityError'
}

/** Ours, but broken or cut off; or no age file at all. */
export class DamagedSealError extends Error {
  override readonly name = 'DamagedSealError'
}

export class RecipientError extends Error {
  override readonly name = 'RecipientError'
}

const recipientForm = /^age1[02-9ac-hj-np-z]{58}$/
const identityForm = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** In its form; whether the check digits fit is seen when it is used. */
export const isIdentity = (text: string): boolean => identityForm.test(text)

/** `identity` (AGE-SECRET-KEY-1…) opens what is sealed to `recipient` (age1…). */
export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Any one of the recipients can open it. @throws RecipientError */
export async function seal(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await encrypterTo(recipients).encrypt(bytes))
}

/**
 * age's own encrypter, which takes a stream too.
 * @throws RecipientError without a recipient, since then nobody could open it, or when one is not an X25519
 *   recipient.
 */
export function encrypterTo(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0) throw new RecipientError('nobody could open it')
  const encrypter = new Encrypter()
  for (const recipient of recipients) {
    if (!recipientForm.test(recipient)) throw new RecipientError('not an age X25519 recipient')
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw new RecipientError('mistyped: the check digits of the recipient do not fit')
    }
  }
  return encrypter
}

/** Added last, it is asked only when nothing before it opened the file: then the file is for others. */
export function watchForOthers(decrypter: Decrypter): () => boolean {
  let isForOthers = false
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isForOthers = true
      return null
    },
  })
  return () => isForOthers
}

/** @throws WrongIdentityError @throws DamagedSealError */
export async function open(sealed: Uint8Array, identity: string): Promise<Uint8Array<ArrayBuffer>> {
  const decrypter = new Decrypter()
  try {
    if (!isIdentity(identity)) throw new WrongIdentityError()
    decrypter.addIdentity(identity)
  } catch {
    throw new WrongIdentityError('not an age X25519 identity')
  }
  const isForOthers = watchForOthers(decrypter)
  try {
    return new Uint8Array(await decrypter.decrypt(sealed))
  } catch {
    throw isForOthers()
      ? new WrongIdentityError('sealed for another identity')
      : new DamagedSealError('the sealed file is damaged')
  }
}
