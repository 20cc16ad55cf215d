import { toHex } from '../hex.ts'
import { checkSigned } from './check-signed.ts'
import { isSame, readSignedData } from './signed-data.ts'
import { StampError } from './stamp-error.ts'
import { integer, numberOf, partsOf, readAll, readTlv, type Tlv, tags } from './tlv.ts'
import { readToken } from './token.ts'

/** What a timestamp authority confirmed. */
export interface Stamp {
  /** The moment, ISO, UTC, as exact as the authority gave it. */
  readonly genTime: string
  /** Hex. */
  readonly serial: string
  /** Under which policy of the authority, as an object identifier in dots. */
  readonly policy: string
  /** The name in the certificate that signed it. That it is true, only the certificate's issuer can say. */
  readonly authority: string
  /** Seconds by which the moment may be off, where the authority says so. */
  readonly accuracy?: number
}

export interface Asked {
  /** What the stamp must be on: the signature of a checkpoint, DER. */
  readonly signature: Uint8Array
  /** Of the request; without it (in a bundle, where nobody has the request) it is not compared. */
  readonly nonce?: Uint8Array
}

/**
 * Reads and checks the full answer of a timestamp authority (TimeStampResp of RFC 3161, 2.4.2): that it was granted,
 * is on this signature (SHA-256) and an answer to this request, and was signed, at a time at which its certificate
 * held, by the holder of the enclosed certificate, which must be for timestamps alone. It does not follow the
 * certificate to a root: which authority to trust is for the reader to judge.
 * @throws StampError whatever the bytes are.
 */
export async function readResponse(bytes: Uint8Array, { signature, nonce }: Asked): Promise<Stamp> {
  // Told first, since a page of HTML, which a captive portal sends, would be called anything.
  if (bytes[0] !== tags.sequence) throw new StampError('notDer', 'it is no answer of a timestamp authority')
  const parts = partsOf(readTlv(bytes), 'the answer')
  checkStatus(parts.need(tags.sequence))
  const data = readSignedData(parts.need(tags.sequence))
  parts.end()
  const token = readToken(data.content)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(signature)))
  if (token.hash !== 'SHA-256' || !isSame(token.imprint, hash))
    throw new StampError('wrongImprint', 'it is a stamp on something else')
  if (nonce !== undefined) checkNonce(token.nonce, nonce)
  const certificate = await checkSigned(data)
  const second = `${token.genTime.slice(0, 19)}Z`
  if (second < certificate.notBefore || second > certificate.notAfter)
    throw new StampError('notValidThen', 'its certificate did not hold at that time')
  return {
    genTime: token.genTime,
    serial: toHex(token.serial),
    policy: token.policy,
    authority: certificate.name,
    ...(token.accuracy !== undefined && { accuracy: token.accuracy }),
  }
}

/** PKIStatusInfo: 0 is granted, 1 granted with changes. */
function checkStatus(info: Tlv): void {
  const parts = partsOf(info, 'the answer')
  const status = numberOf(parts.need(tags.integer))
  if (status < 2) return
  const texts = readAll(parts.take(tags.sequence)?.content ?? new Uint8Array())
  const said = texts.map(({ content }) => new TextDecoder().decode(content)).join(' ')
  const plain = said.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()
  throw new StampError('notGranted', plain.slice(0, 300) || `status ${status}`)
}

function checkNonce(given: Uint8Array | undefined, asked: Uint8Array): void {
  if (given === undefined)
    throw new StampError('noNonce', 'it does not say to which request it is the answer')
  // Compared as numbers: an INTEGER has no leading zeros.
  if (!isSame(integer(given), integer(asked)))
    throw new StampError('wrongNonce', 'it is the answer to another request')
}
