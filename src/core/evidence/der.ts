/** An ECDSA P-256 signature in WebCrypto's form (r and s, 32 bytes each) and in the ASN.1 DER that openssl reads. */

const scalarBytes = 32

/** SEQUENCE of two INTEGERs (RFC 3279, 2.2.3). @throws RangeError unless given 64 bytes. */
export function rawToDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  if (raw.length !== 2 * scalarBytes) throw new RangeError('a raw P-256 signature has 64 bytes')
  const body = [...integer(raw.subarray(0, scalarBytes)), ...integer(raw.subarray(scalarBytes))]
  return Uint8Array.of(0x30, body.length, ...body)
}

/** `undefined` unless it is exactly the one DER form of two numbers of at most 256 bits. */
export function derToRaw(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined
  const raw = new Uint8Array(2 * scalarBytes)
  let at = 2
  for (const end of [scalarBytes, 2 * scalarBytes]) {
    const length = der[at + 1] ?? 0
    const digits = der.subarray(at + 2, at + 2 + length)
    const [first, second] = digits
    if (der[at] !== 0x02 || digits.length !== length || first === undefined || first >= 0x80) return undefined
    const isPadded = first === 0 && second !== undefined
    if (isPadded && second < 0x80) return undefined
    const value = isPadded ? digits.subarray(1) : digits
    if (value.length > scalarBytes) return undefined
    raw.set(value, end - value.length)
    at += 2 + length
  }
  return at === der.length ? raw : undefined
}

/** Shortest form; a zero byte in front keeps a high first bit from reading as a minus. */
function integer(scalar: Uint8Array): number[] {
  let start = 0
  while (start < scalar.length - 1 && scalar[start] === 0) start++
  const digits = [...scalar.subarray(start)]
  if ((digits[0] ?? 0) >= 0x80) digits.unshift(0)
  return [0x02, digits.length, ...digits]
}
