import * as z from 'zod/mini'
import { signCheckpoint, spkiOf, verifyCheckpoint } from './checkpoint.ts'
import { fromHex, toHex } from './hex.ts'
import { open, seal } from './seal.ts'

/**
 * The two keys of a log that its computer can use but never read out: one signs checkpoints, one makes the marks
 * by which a saved message is known again. A backup must carry them, or a restored log would have another
 * fingerprint than the one that was lodged with somebody. So each is sealed to the log's own recipient in the one
 * moment in which it can be read, when it is made. Whoever has the passphrase could then sign on another computer;
 * whoever has the passphrase and this computer could sign here anyway, and nobody else gains anything.
 */
export interface LogKeys {
  /** ECDSA P-256, for signing; cannot be read out. */
  readonly signingKey: CryptoKey
  /** HMAC with SHA-256; cannot be read out. */
  readonly markKey: CryptoKey
  /** Of the signing key: DER of the SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** Both keys as an age file: JSON, the signing key as PKCS #8, both in hex. */
  readonly sealedKeys: Uint8Array<ArrayBuffer>
}

/** The sealed keys open, and are not those of the public key. */
export class OtherKeysError extends Error {
  override readonly name = 'OtherKeysError'
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const
const hmac: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' }
const hex = z.string().check(z.regex(/^(?:[0-9a-f]{2})+$/))
const form = z.strictObject({ v: z.literal(1), signingKey: hex, markKey: hex })

export async function newLogKeys(recipient: string): Promise<LogKeys> {
  const pair = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify'])
  const mark = await crypto.subtle.generateKey(hmac, true, ['sign'])
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', mark))
  const text = JSON.stringify({ v: 1, signingKey: toHex(pkcs8), markKey: toHex(raw) })
  return {
    ...(await imported(pkcs8, raw)),
    publicKey: await spkiOf(pair.publicKey),
    sealedKeys: await seal(new TextEncoder().encode(text), [recipient]),
  }
}

/** @throws DamagedSealError, WrongIdentityError, OtherKeysError, ZodError */
export async function openLogKeys(
  { sealedKeys, publicKey }: { readonly sealedKeys: Uint8Array; readonly publicKey: Uint8Array },
  identity: string,
): Promise<Pick<LogKeys, 'signingKey' | 'markKey'>> {
  const text = new TextDecoder().decode(await open(sealedKeys, identity))
  const held = z.parse(form, JSON.parse(text))
  const keys = await imported(fromHex(held.signingKey), fromHex(held.markKey))
  const probe = { origin: 'probe', size: 0, head: '0'.repeat(64) }
  if (!(await verifyCheckpoint(publicKey, await signCheckpoint(keys.signingKey, probe))))
    throw new OtherKeysError('the sealed signing key is not the one of this log')
  return keys
}

const imported = async (pkcs8: Uint8Array<ArrayBuffer>, raw: Uint8Array<ArrayBuffer>) => ({
  signingKey: await crypto.subtle.importKey('pkcs8', pkcs8, ecdsa, false, ['sign']),
  markKey: await crypto.subtle.importKey('raw', raw, hmac, false, ['sign']),
})
