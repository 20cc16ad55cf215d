import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { armor, Decrypter } from 'age-encryption'
import { tryPassphrase, WrongPassphraseError } from '../passphrase.ts'
import { KeyDerivationError } from '../scrypt-stanza.ts'
import { DamagedSealError, isIdentity, WrongIdentityError, watchForOthers } from '../seal.ts'
import type { ByteSource } from './byte-source.ts'
import { sourceOf } from './byte-source.ts'

/**
 * An encrypted bundle, opened where it lies. The payload of an age file is a row of 64 KiB chunks, each encrypted
 * by itself under its number (age-encryption.org/v1, "Payload"), so any of them can be read alone: nothing has to
 * be decrypted into the memory or onto the disk as a whole.
 */

export type AgeSecret = { readonly passphrase: string } | { readonly identity: string }

/** What opens the file: its header says so to everybody. */
export type AgeLock = 'passphrase' | 'identity'

const chunkBytes = 64 * 1024
const tagBytes = 16
const nonceBytes = 16
const magic = 'age-encryption.org/v1\n'
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----'
/** Armored text has to be read whole; a bundle of this size is written in binary. */
const maxArmoredBytes = 2 ** 28
const maxHeaderBytes = 2 ** 16

interface AgeFile {
  readonly header: Uint8Array
  readonly payload: ByteSource
}

/** Whether it begins as an age file does, armored or not. */
export async function isAge(file: ByteSource): Promise<boolean> {
  const start = new TextDecoder().decode(await file.read(0, Math.min(armorStart.length, file.size)))
  return start.startsWith('age-encryption.org/') || start === armorStart
}

/** @throws DamagedSealError when the header is not that of an age file. */
export async function ageLock(file: ByteSource): Promise<AgeLock> {
  const { header } = await parted(file)
  return new TextDecoder().decode(header).includes('\n-> scrypt ') ? 'passphrase' : 'identity'
}

/**
 * The plain bytes, decrypted as they are read.
 * @throws WrongPassphraseError, WrongIdentityError, KeyDerivationError, and DamagedSealError for a file that is
 *   broken or cut off; for a chunk that was changed, `read` throws it.
 */
export async function openAge(file: ByteSource, secret: AgeSecret): Promise<ByteSource> {
  const { header, payload } = await parted(file)
  const fileKey = await unwrapped(header, secret)
  if (payload.size < nonceBytes + tagBytes) throw new DamagedSealError('the encrypted file is cut off')
  const key = await payloadKey(fileKey, await payload.read(0, nonceBytes))
  const sealedBytes = payload.size - nonceBytes
  const chunks = Math.ceil(sealedBytes / (chunkBytes + tagBytes))
  const chunk = async (n: number) => {
    const at = nonceBytes + n * (chunkBytes + tagBytes)
    const sealed = await payload.read(at, Math.min(at + chunkBytes + tagBytes, payload.size))
    return decrypted(key, n, n === chunks - 1, sealed)
  }
  // Only the last chunk is marked as such, and only a file of nothing has an empty one: others were cut off.
  const last = await chunk(chunks - 1)
  if (last.length === 0 && chunks > 1) throw new DamagedSealError('the encrypted file is cut off')
  return {
    size: sealedBytes - chunks * tagBytes,
    read: async (start, end) => {
      const bytes = new Uint8Array(end - start)
      for (let n = Math.floor(start / chunkBytes); n * chunkBytes < end; n++) {
        const from = n * chunkBytes
        const part = (await chunk(n)).subarray(Math.max(start - from, 0), end - from)
        bytes.set(part, Math.max(from - start, 0))
      }
      return bytes
    },
  }
}

function decrypted(key: Uint8Array, number: number, isLast: boolean, sealed: Uint8Array): Uint8Array {
  const nonce = new Uint8Array(12)
  // Eleven bytes of counter, of which the last eight hold any number that a file can reach; then the mark of the last.
  new DataView(nonce.buffer).setBigUint64(3, BigInt(number))
  nonce[11] = isLast ? 1 : 0
  try {
    return chacha20poly1305(key, nonce).decrypt(sealed)
  } catch {
    throw new DamagedSealError(`chunk ${number + 1} of the encrypted file is damaged, or the file is cut off`)
  }
}

async function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const secret = await crypto.subtle.importKey('raw', new Uint8Array(fileKey), 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('payload')
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(nonce), info }
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, secret, 256))
}

async function parted(file: ByteSource): Promise<AgeFile> {
  const whole = await dearmored(file)
  const start = await whole.read(0, Math.min(maxHeaderBytes, whole.size))
  // One character for each byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(start)
  const [header] = /^[\s\S]*?\n--- [A-Za-z0-9+/]{43}\n/.exec(text) ?? []
  if (header === undefined || !text.startsWith(magic)) throw new DamagedSealError('not an age file')
  return {
    header: start.slice(0, header.length),
    payload: {
      size: whole.size - header.length,
      read: (from, end) => whole.read(from + header.length, end + header.length),
    },
  }
}

async function dearmored(file: ByteSource): Promise<ByteSource> {
  const start = new TextDecoder().decode(await file.read(0, Math.min(armorStart.length, file.size)))
  if (start !== armorStart) return file
  if (file.size > maxArmoredBytes) throw new DamagedSealError('an armored file of this size cannot be read')
  try {
    return sourceOf(armor.decode(new TextDecoder().decode(await file.read(0, file.size))))
  } catch {
    throw new DamagedSealError('the armored file is damaged')
  }
}

async function unwrapped(header: Uint8Array, secret: AgeSecret): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  if ('passphrase' in secret) tryPassphrase(decrypter, secret.passphrase)
  else if (isIdentity(secret.identity)) decrypter.addIdentity(secret.identity)
  else throw new WrongIdentityError('not an age X25519 identity')
  const isForOthers = watchForOthers(decrypter)
  try {
    return await decrypter.decryptHeader(header)
  } catch (error) {
    if (error instanceof KeyDerivationError) throw error
    if (!isForOthers()) throw new DamagedSealError('the header of the encrypted file is damaged')
    throw 'passphrase' in secret
      ? new WrongPassphraseError('the passphrase does not open the file')
      : new WrongIdentityError('sealed for another identity')
  }
}
