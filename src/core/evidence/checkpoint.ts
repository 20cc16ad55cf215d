import { sha256Hex } from './chain.ts'
import { derToRaw, rawToDer } from './der.ts'
import { toHex } from './hex.ts'

/**
 * How long the chain was and how it ended. The three lines follow C2SP tlog-checkpoint (origin, size, head) in
 * shape only: the head is hex, because a person compares it with `sha256sum`, chain.tsv and a printed page; it
 * ends a hash chain and not a Merkle tree; and the signature is a file of its own in DER, because openssl is on
 * every desk and a signed-note reader on none.
 */
export interface Checkpoint {
  /** Which log: one line that stays the same for its life. */
  readonly origin: string
  /** Number of rows. */
  readonly size: number
  /** `link` of the last row, `GENESIS` when there is none. */
  readonly head: string
}

export interface SignedCheckpoint {
  readonly text: string
  /** ECDSA P-256 over the SHA-256 of the text's UTF-8 bytes, DER. */
  readonly signature: Uint8Array<ArrayBuffer>
}

export class CheckpointFormatError extends Error {
  override readonly name = 'CheckpointFormatError'
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
// An origin of plain characters is compared by eye and ear, and a shell reads it as we do.
const form = /^([ -~]{1,200})\n(0|[1-9]\d{0,14})\n([0-9a-f]{64})\n$/

/** Three lines, each ended by a newline. @throws CheckpointFormatError */
export function checkpointText({ origin, size, head }: Checkpoint): string {
  const text = `${origin}\n${size}\n${head}\n`
  if (!form.test(text)) throw new CheckpointFormatError('a checkpoint is an origin, a size and a head')
  return text
}

/** @throws CheckpointFormatError */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin, size, head] = form.exec(text) ?? []
  if (origin === undefined || size === undefined || head === undefined)
    throw new CheckpointFormatError('not the three lines of a checkpoint')
  return { origin, size: Number(size), head }
}

/** ECDSA P-256; the private key can be stored in IndexedDB and used, but never read out. */
export async function newSigningKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
}

/** DER of the SubjectPublicKeyInfo: `openssl pkey -pubin -inform DER` makes a PEM of it. */
export async function spkiOf(publicKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))
}

/** SHA-256 of the DER in hex, four by four, to be read aloud or compared with `sha256sum`. */
export async function fingerprint(spki: Uint8Array): Promise<string> {
  return (await sha256Hex(spki)).replace(/(.{4})(?=.)/g, '$1 ')
}

/** @throws CheckpointFormatError */
export async function signCheckpoint(
  privateKey: CryptoKey,
  checkpoint: Checkpoint,
): Promise<SignedCheckpoint> {
  const text = checkpointText(checkpoint)
  const raw = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text))
  return { text, signature: rawToDer(new Uint8Array(raw)) }
}

// RFC 5480: id-ecPublicKey, prime256v1, a bit string without unused bits, an uncompressed point.
const keyHead = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'

/**
 * The one way to write a P-256 key. OpenSSL also reads others (unused bits, where the last ones are zero), and then
 * two different files, with two fingerprints, would be one key.
 */
const isPlainKey = (spki: Uint8Array): boolean =>
  spki.length === keyHead.length / 2 + 64 && toHex(spki.subarray(0, keyHead.length / 2)) === keyHead

/** Whether the signature is the key's over exactly this text. Malformed keys and signatures are `false`. */
export async function verifyCheckpoint(spki: Uint8Array, signed: SignedCheckpoint): Promise<boolean> {
  try {
    const raw = derToRaw(signed.signature)
    if (raw === undefined || !isPlainKey(spki)) return false
    const key = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, raw, new TextEncoder().encode(signed.text))
  } catch {
    return false
  }
}
