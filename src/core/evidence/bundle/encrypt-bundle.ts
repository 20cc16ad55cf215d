import { encrypterUnder } from '../passphrase.ts'
import { encrypterTo } from '../seal.ts'

/** Who may open it: any one of some age recipients, or whoever knows the passphrase. age allows no mixture. */
export type Lock = { readonly recipients: readonly string[] } | { readonly passphrase: string }

/**
 * The `.zip.age` of a bundle, an ordinary binary age file, as a stream: 64 KiB at a time, never the whole.
 * @throws RecipientError, or RangeError for a passphrase that cannot be typed.
 */
export async function encryptBundle(
  bundle: ReadableStream<Uint8Array>,
  lock: Lock,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = 'passphrase' in lock ? encrypterUnder(lock.passphrase) : encrypterTo(lock.recipients)
  return encrypter.encrypt(bundle)
}
