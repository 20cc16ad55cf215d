import { toBase64 } from '../base64.ts'
import { spkiOf } from '../checkpoint.ts'
import { rawToDer } from '../der.ts'
import type { BundleSigner } from './bundle-input.ts'

/** The log's own key, which signs its checkpoints too: a bag's manifest can never be read as a checkpoint. */
export async function signerOf(
  privateKey: CryptoKey,
  publicKey: CryptoKey | Uint8Array,
): Promise<BundleSigner> {
  return {
    spki: publicKey instanceof Uint8Array ? publicKey : await spkiOf(publicKey),
    sign: async (bytes) =>
      rawToDer(
        new Uint8Array(
          await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, new Uint8Array(bytes)),
        ),
      ),
  }
}

/** As openssl writes it (RFC 7468): base64 in lines of 64 characters. */
export function pemOf(spki: Uint8Array): string {
  const lines = toBase64(spki).replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`
}
