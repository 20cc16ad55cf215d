import { fingerprint, verifyCheckpoint } from '../checkpoint.ts'
import { place } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { pemOf } from './signer.ts'

/**
 * The key (DER; empty when there is none) and whether it signed the list of lists.
 * @param lodged fingerprint of the key that somebody kept, 64 hex digits.
 */
export async function verifySeal(bundle: OpenedBundle, lodged: string | undefined): Promise<Uint8Array> {
  const { readable, problems } = bundle
  const spki = (await readable(place.keyDer)) ?? new Uint8Array()
  const pem = await readable(place.keyPem)
  if (spki.length > 0 && !(await isP256(spki)))
    problems.push({ kind: 'keyMismatch', path: place.keyDer, detail: 'not a public key of the kind P-256' })
  if (spki.length > 0 && pem !== undefined && new TextDecoder().decode(pem) !== pemOf(spki))
    problems.push({ kind: 'keyMismatch', path: place.keyPem, detail: `not the same key as ${place.keyDer}` })
  if (lodged !== undefined && (await fingerprint(spki)).replaceAll(' ', '') !== lodged)
    problems.push({ kind: 'fingerprintMismatch', path: place.keyDer })

  const tagManifest = await readable(place.tagManifest)
  const signature = await readable(place.signature)
  const isSealed =
    tagManifest !== undefined && signature !== undefined && (await isSignedBy(spki, tagManifest, signature))
  if (!isSealed)
    problems.push({
      kind: 'sealInvalid',
      path: place.signature,
      detail: `does not fit ${place.tagManifest} and ${place.keyDer}`,
    })
  return spki
}

/** A manifest is ASCII, so its text and its bytes are the same thing. */
async function isSignedBy(spki: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return verifyCheckpoint(spki, { text, signature: new Uint8Array(signature) })
}

async function isP256(spki: Uint8Array): Promise<boolean> {
  try {
    const kind = { name: 'ECDSA', namedCurve: 'P-256' }
    await crypto.subtle.importKey('spki', new Uint8Array(spki), kind, false, ['verify'])
    return true
  } catch {
    return false
  }
}
