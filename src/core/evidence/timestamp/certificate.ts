import { algorithmOf, ids } from './identifiers.ts'
import { StampError } from './stamp-error.ts'
import { timeOf } from './time.ts'
import { context, implicit, oidOf, partsOf, readAll, readTlv, type Tlv, tags } from './tlv.ts'

/** What a timestamp's check needs of an X.509 certificate (RFC 5280, 4.1). */
export interface Certificate {
  readonly der: Uint8Array<ArrayBuffer>
  readonly issuer: Tlv
  readonly serial: Tlv
  /** ISO. */
  readonly notBefore: string
  readonly notAfter: string
  /** Its own name: common name, else organisation. */
  readonly name: string
  readonly spki: Tlv
  /** Of that key. */
  readonly algorithm: string
  /** Critical, and for timestamps only, as RFC 3161, 2.3 demands. */
  readonly isForTimestamps: boolean
  readonly keyIdentifier: Uint8Array<ArrayBuffer> | undefined
}

/** @throws StampError `notDer`, `malformed` */
export function readCertificate(value: Tlv): Certificate {
  const what = 'a certificate'
  const body = partsOf(partsOf(value, what).need(tags.sequence), what)
  body.take(context(0))
  const serial = body.need(tags.integer)
  body.need(tags.sequence)
  const issuer = body.need(tags.sequence)
  const validity = partsOf(body.need(tags.sequence), what)
  const [notBefore, notAfter] = [timeOf(validity.next()), timeOf(validity.next())]
  const subject = body.need(tags.sequence)
  const spki = body.need(tags.sequence)
  body.take(implicit(1))
  body.take(implicit(2))
  const extensions = extensionsOf(body.take(context(3)))
  const purpose = extensions.get(ids.extKeyUsage)
  const keyIdentifier = extensions.get('2.5.29.14')
  return {
    der: value.whole,
    issuer,
    serial,
    notBefore,
    notAfter,
    name: nameOf(subject),
    spki,
    algorithm: algorithmOf(partsOf(spki, what).need(tags.sequence)),
    isForTimestamps: purpose?.isCritical === true && isTimeStampingAlone(purpose.value),
    keyIdentifier: keyIdentifier && readTlv(keyIdentifier.value).content,
  }
}

interface Extension {
  readonly isCritical: boolean
  readonly value: Uint8Array<ArrayBuffer>
}

function extensionsOf(explicit: Tlv | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>()
  if (explicit === undefined) return found
  for (const extension of readAll(readTlv(explicit.content).content)) {
    const parts = partsOf(extension, 'an extension')
    const id = oidOf(parts.need(tags.oid))
    const isCritical = parts.take(tags.boolean)?.content[0] === 0xff
    if (found.has(id)) throw new StampError('malformed', 'a certificate says something twice')
    found.set(id, { isCritical, value: parts.need(tags.octets).content })
  }
  return found
}

function isTimeStampingAlone(value: Uint8Array<ArrayBuffer>): boolean {
  const purposes = readAll(readTlv(value).content).map(oidOf)
  return purposes.length === 1 && purposes[0] === ids.timeStamping
}

/** Of an authority, for people to read: without control characters, 200 characters at most. */
function nameOf(subject: Tlv): string {
  const named = new Map<string, string>()
  for (const set of readAll(subject.content))
    for (const attribute of readAll(set.content)) {
      const [type, value] = readAll(attribute.content)
      if (type !== undefined && value !== undefined) named.set(oidOf(type), textOf(value))
    }
  const name = named.get(ids.commonName) ?? named.get(ids.organisation) ?? ''
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

const textOf = ({ tag, content }: Tlv): string => {
  if (tag === tags.utf8) return new TextDecoder().decode(content)
  return new TextDecoder(tag === tags.bmp ? 'utf-16be' : 'latin1').decode(content)
}
