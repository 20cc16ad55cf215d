import { oidOf, partsOf, type Tlv, tags } from './tlv.ts'

/** Object identifiers, by the standard that gives them. */
export const ids = {
  signedData: '1.2.840.113549.1.7.2', // RFC 5652
  tstInfo: '1.2.840.113549.1.9.16.1.4', // RFC 3161
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12', // RFC 2634
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47', // RFC 5035
  extKeyUsage: '2.5.29.37', // RFC 5280
  timeStamping: '1.3.6.1.5.5.7.3.8',
  sha256: '2.16.840.1.101.3.4.2.1', // RFC 5754
  rsa: '1.2.840.113549.1.1.1', // RFC 3279
  ec: '1.2.840.10045.2.1',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
} as const

export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512'

export const hashes: Readonly<Record<string, HashName>> = {
  [ids.sha256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

/** How the content was signed; `undefined` hash: that of the digest, which stands beside it. */
export const signatures: Readonly<Record<string, { key: 'RSA' | 'EC'; hash?: HashName }>> = {
  [ids.rsa]: { key: 'RSA' },
  '1.2.840.113549.1.1.11': { key: 'RSA', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { key: 'RSA', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { key: 'RSA', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { key: 'EC', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { key: 'EC', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { key: 'EC', hash: 'SHA-512' },
}

/** Bytes of a coordinate, by curve (RFC 5480). */
export const curves: Readonly<Record<string, { name: string; bytes: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
  '1.3.132.0.35': { name: 'P-521', bytes: 66 },
}

/** Of an AlgorithmIdentifier. */
export const algorithmOf = (value: Tlv): string => oidOf(partsOf(value, 'an algorithm').need(tags.oid))
