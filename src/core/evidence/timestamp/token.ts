import { algorithmOf, hashes } from './identifiers.ts'
import { StampError } from './stamp-error.ts'
import { timeOf } from './time.ts'
import { context, digitsOf, implicit, numberOf, oidOf, partsOf, readTlv, type Tlv, tags } from './tlv.ts'

/** What the authority says (TSTInfo of RFC 3161, 2.4.2). */
export interface Token {
  readonly policy: string
  /** `undefined` for a hash that is not of the SHA-2 family. */
  readonly hash: string | undefined
  readonly imprint: Uint8Array<ArrayBuffer>
  readonly serial: Uint8Array<ArrayBuffer>
  /** ISO. */
  readonly genTime: string
  /** Seconds, plus or minus. */
  readonly accuracy?: number
  /** Big-endian digits. */
  readonly nonce?: Uint8Array<ArrayBuffer>
}

/** @throws StampError `notDer`, `trailingBytes`, `malformed` */
export function readToken(der: Uint8Array): Token {
  const what = 'the stamp'
  const parts = partsOf(readTlv(der), what)
  if (numberOf(parts.need(tags.integer)) !== 1)
    throw new StampError('malformed', 'a stamp of another version')
  const policy = oidOf(parts.need(tags.oid))
  const imprint = partsOf(parts.need(tags.sequence), what)
  const hash = hashes[algorithmOf(imprint.need(tags.sequence))]
  const hashed = imprint.need(tags.octets).content
  const serial = digitsOf(parts.need(tags.integer))
  const genTime = timeOf(parts.need(tags.time))
  const accuracy = parts.take(tags.sequence)
  parts.take(tags.boolean)
  const nonce = parts.take(tags.integer)
  parts.take(context(0))
  parts.take(context(1))
  parts.end()
  return {
    policy,
    hash,
    imprint: hashed,
    serial,
    genTime,
    ...(accuracy !== undefined && { accuracy: secondsOf(accuracy) }),
    ...(nonce !== undefined && { nonce: digitsOf(nonce) }),
  }
}

function secondsOf(accuracy: Tlv): number {
  const parts = partsOf(accuracy, 'the accuracy')
  const number = (part: Tlv | undefined) => (part ? numberOf({ ...part, tag: tags.integer }) : 0)
  const seconds = number(parts.take(tags.integer))
  const thousandths = number(parts.take(implicit(0)))
  return seconds + thousandths / 1000 + number(parts.take(implicit(1))) / 1_000_000
}
