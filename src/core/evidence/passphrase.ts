import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { isWasmAllowed, KeyDerivationError, scryptIdentity, scryptRecipient } from './scrypt-stanza.ts'

/**
 * The identity under a passphrase: an ordinary age passphrase file, so that nobody needs this program to get at
 * their own log. `age -d -i identity.age entry.age` asks for the passphrase and opens the entry.
 *
 * Work factor 17 is scrypt N=2^17, r=8, p=1: OWASP's minimum. Measured on two idle cores (medians, ms; how:
 * tests/vectors/README.md), because unlocking may take two seconds:
 *
 *                                  Node 20   Chromium 156 worker, page   Firefox 153 page
 *   hash-wasm scrypt N=2^17            615                   660, 656                719
 *   typage's own (noble) N=2^17        826                   816, 822               1867
 *   hash-wasm argon2id 64 MiB t=3      388                   665, 718                520
 *   noble argon2id 64 MiB t=3         1263                 1596, 1468               2437
 *
 * In Firefox the JavaScript scrypt took 1.3 s at best and above 2 s at worst, with the machine idle: no margin.
 * So scrypt runs in WebAssembly. That costs one word in our pages' policy, 'wasm-unsafe-eval', which lets
 * WebAssembly compile and no script, and 28 kB. Argon2id would be quicker still, and cost the format that
 * Debian's age reads. Where WebAssembly is switched off, typage computes the same thing more slowly.
 */
const workFactor = 17

/**
 * Stretching makes guessing slow, and 130 random bits are beyond guessing at any speed. So the file under a
 * recovery code is opened at once, with 1 MiB, also where there are not the 128 MiB that the passphrase needs.
 */
export const recoveryWorkFactor = 10

export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError'
}

export class DamagedKeyFileError extends Error {
  override readonly name = 'DamagedKeyFileError'
}

/**
 * NFC makes é one character whether the keyboard sent one or two, and is what terminals send to age. NFKC would
 * make age ask for something else than what was typed (ﬁ, ², full-width letters). Spaces count.
 */
const normalised = (passphrase: string): string => passphrase.normalize('NFC')

/**
 * An armored (ASCII, so it can be printed) age file of the recipient as a comment and the identity.
 * @param factor log2 of scrypt's N.
 * @throws RangeError as `encrypterUnder`, and for an identity that is none.
 */
export async function wrapIdentity(
  identity: string,
  passphrase: string,
  factor = workFactor,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = encrypterUnder(passphrase, factor)
  const keyFile = `# public key: ${await recipientOf(identity)}\n${identity}\n`
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(keyFile)))
}

/**
 * age's own encrypter, which takes a stream too.
 * @throws RangeError for an empty passphrase, and for one that no prompt can take (a control character, half a
 *   surrogate pair).
 */
export function encrypterUnder(passphrase: string, factor = workFactor): Encrypter {
  if (passphrase === '' || /[\p{Cc}\p{Cs}]/u.test(passphrase))
    throw new RangeError('not a passphrase that can be typed')
  const encrypter = new Encrypter()
  if (isWasmAllowed()) encrypter.addRecipient(scryptRecipient(normalised(passphrase), factor))
  else {
    encrypter.setPassphrase(normalised(passphrase))
    encrypter.setScryptWorkFactor(factor)
  }
  return encrypter
}

/** Lets age try this passphrase; with its own slower scrypt where WebAssembly is switched off. */
export function tryPassphrase(decrypter: Decrypter, passphrase: string): void {
  if (isWasmAllowed()) decrypter.addIdentity(scryptIdentity(normalised(passphrase)))
  else decrypter.addPassphrase(normalised(passphrase))
}

/**
 * The identity. Any age passphrase file of a key will do, armored or not, up to work factor 20.
 * @throws WrongPassphraseError, also when the damage lies in the salt or the wrapped key: the format cannot tell.
 * @throws DamagedKeyFileError
 * @throws KeyDerivationError when there is not the memory to find out (128 MiB).
 */
export async function unwrapIdentity(wrapped: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter()
  tryPassphrase(decrypter, passphrase)
  // Asked only when the passphrase before it opened nothing.
  let isWrong = false
  decrypter.addIdentity({
    unwrapFileKey: (stanzas) => {
      isWrong = stanzas.some(({ args }) => args[0] === 'scrypt')
      return null
    },
  })
  try {
    const keyFile = await decrypter.decrypt(dearmored(wrapped), 'text')
    const identity = keyFile.split(/\r?\n/).find((line) => line.startsWith('AGE-SECRET-KEY-1'))
    await recipientOf(identity ?? '')
    return identity ?? ''
  } catch (error) {
    if (error instanceof KeyDerivationError) throw error
    throw isWrong
      ? new WrongPassphraseError('the passphrase does not open the key file')
      : new DamagedKeyFileError('the key file is damaged')
  }
}

async function recipientOf(identity: string): Promise<string> {
  try {
    return await identityToRecipient(identity)
  } catch {
    throw new RangeError('not an age identity')
  }
}

function dearmored(file: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(file)
  return text.startsWith('-----BEGIN') ? armor.decode(text) : file
}
