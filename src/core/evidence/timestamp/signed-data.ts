import type { Certificate } from './certificate.ts'
import { readCertificate } from './certificate.ts'
import { algorithmOf, ids } from './identifiers.ts'
import { StampError } from './stamp-error.ts'
import { context, implicit, oidOf, partsOf, readAll, readTlv, type Tlv, tags, tlv } from './tlv.ts'

/** A signed content with exactly one signer (CMS SignedData, RFC 5652, 5), as a timestamp token is. */
export interface SignedData {
  readonly content: Uint8Array<ArrayBuffer>
  readonly certificates: readonly Certificate[]
  readonly signer: Signer
}

export interface Signer {
  readonly isSignerOf: (certificate: Certificate) => boolean
  readonly digest: string
  readonly algorithm: string
  /** The signed attributes as they were signed: a SET. */
  readonly signed: Uint8Array<ArrayBuffer>
  /** By type; each stands once and has one value. */
  readonly attributes: ReadonlyMap<string, Tlv>
  readonly signature: Uint8Array<ArrayBuffer>
}

const what = 'the signed part'
const malformed = (why: string) => new StampError('malformed', why)

/** @throws StampError `notDer`, `malformed` */
export function readSignedData(contentInfo: Tlv): SignedData {
  const info = partsOf(contentInfo, what)
  if (oidOf(info.need(tags.oid)) !== ids.signedData) throw malformed('it holds nothing signed')
  const parts = partsOf(readTlv(info.need(context(0)).content), what)
  parts.need(tags.integer)
  parts.need(tags.set)
  const encapsulated = partsOf(parts.need(tags.sequence), what)
  if (oidOf(encapsulated.need(tags.oid)) !== ids.tstInfo) throw malformed('what is signed is no stamp')
  const content = readTlv(encapsulated.need(context(0)).content)
  const enclosed = parts.take(context(0))
  parts.take(context(1))
  const signers = readAll(parts.need(tags.set).content)
  parts.end()
  const [signer] = signers
  if (content.tag !== tags.octets || signer === undefined || signers.length > 1)
    throw malformed('it has not exactly one signer')
  return {
    content: content.content,
    certificates: readAll(enclosed?.content ?? new Uint8Array())
      .filter(({ tag }) => tag === tags.sequence)
      .map(readCertificate),
    signer: readSigner(signer),
  }
}

function readSigner(value: Tlv): Signer {
  const parts = partsOf(value, what)
  parts.need(tags.integer)
  const name = parts.take(tags.sequence)
  const keyIdentifier = name === undefined ? parts.need(implicit(0)) : undefined
  const digest = algorithmOf(parts.need(tags.sequence))
  const attributes = parts.need(context(0))
  const algorithm = algorithmOf(parts.need(tags.sequence))
  const signature = parts.need(tags.octets).content
  parts.take(context(1))
  parts.end()
  const [issuer, serial] = name === undefined ? [] : readAll(name.content)
  return {
    isSignerOf: (certificate) =>
      keyIdentifier === undefined
        ? isSame(certificate.issuer.whole, issuer?.whole) && isSame(certificate.serial.whole, serial?.whole)
        : isSame(keyIdentifier.content, certificate.keyIdentifier),
    digest,
    algorithm,
    // RFC 5652, 5.4: hashed with the tag of a SET in place of the [0] that is sent.
    signed: tlv(tags.set, attributes.content),
    attributes: attributesOf(attributes),
    signature,
  }
}

function attributesOf(set: Tlv): Map<string, Tlv> {
  const found = new Map<string, Tlv>()
  for (const attribute of readAll(set.content)) {
    const parts = partsOf(attribute, what)
    const type = oidOf(parts.need(tags.oid))
    const [value, more] = readAll(parts.need(tags.set).content)
    if (value === undefined || more !== undefined || found.has(type))
      throw malformed('a signed attribute without exactly one value')
    found.set(type, value)
  }
  return found
}

export const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && one.length === other?.length && one.every((byte, index) => byte === other[index])
