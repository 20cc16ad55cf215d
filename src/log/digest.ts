import type { Digest } from '../core/evidence/digest.ts'
import { wordsVersion } from '../core/evidence/search-words.ts'
import type { StoredDigest } from './store.ts'

/**
 * Digests lie in the store in blocks, encrypted under a key that only the identity gives: AES-256-GCM, the key by
 * HKDF-SHA-256. A block is a cache. It is bound to the link of the last row that it covers, and the link is a hash
 * over the hashes of that entry and of all before it: when any of them is another, the block no longer counts.
 */

export const blockSize = 256

/** Number of the first entry of the block that the entry lies in. */
export const blockOf = (seq: number): number => seq - ((seq - 1) % blockSize)

export interface BlockFacts {
  /** Link of the last row that it covers. */
  readonly link: string
  readonly digests: readonly Digest[]
}

/** The words of each digest, in the same order, parted by spaces. */
export type BlockWords = readonly string[]

const text = new TextEncoder()
const version = `chaperone digest 1.${wordsVersion}`

/** @param secret the age identity */
export async function digestKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode('chaperone digest key') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

export async function sealBlock(
  key: CryptoKey,
  from: number,
  facts: BlockFacts,
  words: BlockWords,
): Promise<StoredDigest> {
  const stamp = crypto.randomUUID()
  return {
    from,
    stamp,
    facts: await encrypt(key, facts, boundTo(from, stamp, 'facts')),
    words: await encrypt(key, words, boundTo(from, stamp, 'words')),
  }
}

/** `undefined` when it cannot be opened: damaged, put in another's place, or made by another version. */
export const openFacts = (
  key: CryptoKey,
  { from, stamp, facts }: StoredDigest,
): Promise<BlockFacts | undefined> => decrypt<BlockFacts>(key, facts, boundTo(from, stamp, 'facts'))

export const openWords = (
  key: CryptoKey,
  { from, stamp, words }: StoredDigest,
): Promise<BlockWords | undefined> => decrypt<BlockWords>(key, words, boundTo(from, stamp, 'words'))

const ivBytes = 12

const boundTo = (from: number, stamp: string, part: 'facts' | 'words') =>
  text.encode(`${version}\n${from}\n${stamp}\n${part}`)

async function encrypt(key: CryptoKey, value: unknown, additionalData: Uint8Array<ArrayBuffer>) {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    text.encode(JSON.stringify(value)),
  )
  const whole = new Uint8Array(ivBytes + sealed.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(sealed), ivBytes)
  return whole
}

// What decrypts was made by us: nobody else has the key, so its form is not checked again.
async function decrypt<T>(
  key: CryptoKey,
  whole: Uint8Array,
  additionalData: Uint8Array<ArrayBuffer>,
): Promise<T | undefined> {
  try {
    const iv = new Uint8Array(whole.subarray(0, ivBytes))
    const sealed = new Uint8Array(whole.subarray(ivBytes))
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  } catch {
    return undefined
  }
}
