import type { Certificate } from './certificate.ts'
import type { HashName } from './identifiers.ts'
import { algorithmOf, curves, hashes, ids, signatures } from './identifiers.ts'
import type { SignedData, Signer } from './signed-data.ts'
import { isSame } from './signed-data.ts'
import { StampError } from './stamp-error.ts'
import { digitsOf, oidOf, partsOf, readAll, readTlv, type Tlv, tags } from './tlv.ts'

/**
 * That the content was signed by the holder of the enclosed certificate, made for timestamps alone, and for this
 * very certificate (RFC 3161, 2.4.2; RFC 5652, 5.6; RFC 5035). Whether the certificate's own issuer is to be
 * trusted is for the reader to decide, with tools and roots of their own.
 * @returns the certificate. @throws StampError
 */
export async function checkSigned({ content, certificates, signer }: SignedData): Promise<Certificate> {
  const certificate = certificates.find(signer.isSignerOf)
  if (certificate === undefined)
    throw new StampError('noCertificate', "the signer's certificate is not enclosed")
  if (!certificate.isForTimestamps)
    throw new StampError('wrongPurpose', 'its certificate is not for timestamps alone')
  await checkBinding(signer, certificate)
  const hash = hashes[signer.digest]
  if (hash === undefined) throw unknown(signer.digest)
  await checkDigest(signer, content, hash)
  if (!(await isSigned(signer, certificate, hash)))
    throw new StampError('badSignature', 'its signature is not that of the enclosed certificate')
  return certificate
}

const unknown = (algorithm: string) => new StampError('unknownAlgorithm', `it was made with ${algorithm}`)
const digest = async (hash: string, bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest(hash, bytes))

async function checkDigest(
  { attributes }: Signer,
  content: Uint8Array<ArrayBuffer>,
  hash: HashName,
): Promise<void> {
  const type = attributes.get(ids.contentType)
  const stated = attributes.get(ids.messageDigest)
  if (type?.tag !== tags.oid || oidOf(type) !== ids.tstInfo || stated?.tag !== tags.octets)
    throw new StampError('malformed', 'the signature does not say what it is on')
  if (!isSame(stated.content, await digest(hash, content)))
    throw new StampError('digestMismatch', 'the signature is on another content')
}

/** ESSCertID (SHA-1, by its definition) and ESSCertIDv2; at least one, and each that is there. */
async function checkBinding({ attributes }: Signer, { der }: Certificate): Promise<void> {
  const first = attributes.get(ids.signingCertificate)
  const second = attributes.get(ids.signingCertificateV2)
  const bindings = [
    ...(first === undefined ? [] : [{ id: certIdOf(first), default: 'SHA-1' }]),
    ...(second === undefined ? [] : [{ id: certIdOf(second), default: 'SHA-256' }]),
  ]
  if (bindings.length === 0)
    throw new StampError('otherCertificate', 'the signature does not say for which certificate it is')
  for (const { id, default: standard } of bindings) {
    const given = id.take(tags.sequence)
    const hash = given === undefined ? standard : hashes[algorithmOf(given)]
    if (hash === undefined) throw unknown('another hash of its certificate')
    if (!isSame(id.need(tags.octets).content, await digest(hash, der)))
      throw new StampError('otherCertificate', 'the signature was made for another certificate')
  }
}

/** The first of the list is the signer's own (RFC 5035, 3). */
function certIdOf(attribute: Tlv) {
  const [first] = readAll(partsOf(attribute, 'a binding').need(tags.sequence).content)
  if (first === undefined) throw new StampError('malformed', 'a binding to no certificate')
  return partsOf(first, 'a binding')
}

async function isSigned(signer: Signer, certificate: Certificate, digestHash: HashName): Promise<boolean> {
  const made = signatures[signer.algorithm]
  if (made === undefined) throw unknown(signer.algorithm)
  const hash = made.hash ?? digestHash
  const expected = made.key === 'RSA' ? ids.rsa : ids.ec
  if (certificate.algorithm !== expected) return false
  const { key, algorithm, signature } = made.key === 'RSA' ? rsa(signer, hash) : ec(signer, certificate, hash)
  try {
    const imported = await crypto.subtle.importKey('spki', certificate.spki.whole, key, false, ['verify'])
    return await crypto.subtle.verify(algorithm, imported, signature, signer.signed)
  } catch {
    return false
  }
}

const rsa = ({ signature }: Signer, hash: HashName) => ({
  key: { name: 'RSASSA-PKCS1-v1_5', hash },
  algorithm: { name: 'RSASSA-PKCS1-v1_5' },
  signature,
})

function ec({ signature }: Signer, { spki }: Certificate, hash: HashName) {
  const [, parameters] = readAll(partsOf(spki, 'a key').need(tags.sequence).content)
  const curve = parameters?.tag === tags.oid ? curves[oidOf(parameters)] : undefined
  if (curve === undefined) throw unknown('a key on another curve')
  return {
    key: { name: 'ECDSA', namedCurve: curve.name },
    algorithm: { name: 'ECDSA', hash },
    signature: rawOf(signature, curve.bytes),
  }
}

/** WebCrypto takes r and s side by side; empty, and so never valid, where they are no two such numbers. */
function rawOf(signature: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * size)
  try {
    const numbers = readAll(readTlv(signature).content).map(digitsOf)
    if (numbers.length !== 2 || numbers.some(({ length }) => length > size)) return new Uint8Array()
    for (const [index, number] of numbers.entries()) raw.set(number, (index + 1) * size - number.length)
    return raw
  } catch {
    return new Uint8Array()
  }
}
