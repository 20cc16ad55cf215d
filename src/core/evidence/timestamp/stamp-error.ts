export type StampFault =
  | 'notDer' // no DER at all, or cut off
  | 'trailingBytes'
  | 'notGranted' // the authority says no; the message is its own text
  | 'malformed' // DER, and not the answer of a timestamp authority (RFC 3161)
  | 'wrongImprint' // a stamp on something else
  | 'noNonce' // an answer to a request of somebody else
  | 'wrongNonce'
  | 'noCertificate' // it does not hold the certificate of whoever signed it
  | 'wrongPurpose' // the certificate is not for timestamps alone (RFC 3161, 2.3)
  | 'notValidThen' // the certificate did not hold at the time of the stamp
  | 'otherCertificate' // the signature was made for another certificate than the enclosed (RFC 5035)
  | 'digestMismatch' // the signature is on another content
  | 'badSignature'
  | 'unknownAlgorithm' // or one that is no longer safe

/** The answer of a timestamp authority that cannot be used, and why. */
export class StampError extends Error {
  override readonly name = 'StampError'
  readonly fault: StampFault
  constructor(fault: StampFault, message: string) {
    super(message)
    this.fault = fault
  }
}
