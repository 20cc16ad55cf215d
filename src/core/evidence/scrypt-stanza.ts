import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Identity, Recipient } from 'age-encryption'
import { Stanza } from 'age-encryption'
import { scrypt } from 'hash-wasm'
import { fromBase64, toBase64 } from './base64.ts'

/**
 * age's passphrase stanza (age-encryption.org/v1, "The scrypt recipient type") with the scrypt of WebAssembly.
 * The file is the same one that typage and `age -p` write; only its making is faster.
 */

/** The key could not be computed at all, for want of memory. Says nothing of the passphrase or the file. */
export class KeyDerivationError extends Error {
  override readonly name = 'KeyDerivationError'
}

const label = new TextEncoder().encode('age-encryption.org/v1/scrypt')
/** typage's limit: 1 GiB. A hostile file could else ask for all the memory there is. */
const highestWorkFactor = 20
/** 16 bytes in base64 without padding, in the one spelling that has no stray bits. */
const saltForm = /^[A-Za-z0-9+/]{21}[AQgw]$/
// Each key encrypts one file key only, so age lets the nonce be zero.
const nonce = new Uint8Array(12)

/** @param workFactor log2 of scrypt's N. */
export const scryptRecipient = (passphrase: string, workFactor: number): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const key = await keyOf(passphrase, salt, workFactor)
    const saltText = toBase64(salt).replace(/=+$/, '')
    return [new Stanza(['scrypt', saltText, `${workFactor}`], chacha20poly1305(key, nonce).encrypt(fileKey))]
  },
})

/** `null` for another passphrase, and for a file that has no passphrase. @throws Error for a malformed stanza. */
export const scryptIdentity = (passphrase: string): Identity => ({
  async unwrapFileKey(stanzas) {
    const stanza = stanzas.find(({ args }) => args[0] === 'scrypt')
    if (stanza === undefined) return null
    const [, salt = '', digits = '', ...rest] = stanza.args
    const workFactor = /^[1-9]\d?$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY
    const isWhole =
      stanzas.length === 1 && rest.length === 0 && saltForm.test(salt) && stanza.body.length === 32
    if (!isWhole || workFactor > highestWorkFactor) throw new Error('malformed scrypt stanza')
    const key = await keyOf(passphrase, fromBase64(salt), workFactor)
    try {
      return chacha20poly1305(key, nonce).decrypt(stanza.body)
    } catch {
      return null
    }
  },
})

async function keyOf(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const scope = { costFactor: 2 ** workFactor, blockSize: 8, parallelism: 1, hashLength: 32 }
  try {
    return await scrypt({
      ...scope,
      password: new TextEncoder().encode(passphrase),
      salt: Uint8Array.of(...label, ...salt),
      outputType: 'binary',
    })
  } catch (cause) {
    throw new KeyDerivationError('the key could not be computed', { cause })
  }
}

/**
 * Whether this browser and this page's policy let WebAssembly run (an administrator, or a hardened Firefox, may
 * switch it off). The module is an empty one.
 */
export function isWasmAllowed(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) !== undefined
  } catch {
    return false
  }
}
