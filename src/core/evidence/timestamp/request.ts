import { ids } from './identifiers.ts'
import { integer, oid, tags, tlv } from './tlv.ts'

/** Bytes of a nonce. */
export const nonceBytes = 8

/**
 * A request to a timestamp authority (TimeStampReq of RFC 3161, 2.4.1), as `openssl ts -query -sha256 -cert` writes
 * it: it holds the SHA-256 of the signature, a nonce of 64 random bits, and asks for the authority's certificate.
 * @param signature of a checkpoint, DER. @throws RangeError unless the nonce has 8 bytes.
 */
export async function timestampRequest(
  signature: Uint8Array,
  nonce: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  if (nonce.length !== nonceBytes) throw new RangeError(`a nonce has ${nonceBytes} bytes`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(signature)))
  const algorithm = tlv(tags.sequence, oid(ids.sha256), tlv(0x05))
  return tlv(
    tags.sequence,
    integer(Uint8Array.of(1)),
    tlv(tags.sequence, algorithm, tlv(tags.octets, hash)),
    integer(nonce),
    tlv(tags.boolean, Uint8Array.of(0xff)),
  )
}

export const newNonce = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(nonceBytes))
