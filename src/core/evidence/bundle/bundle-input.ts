import type { ChainRow } from '../chain.ts'
import type { SignedCheckpoint } from '../checkpoint.ts'
import type { EntryReader, FileReader } from '../verify-entries.ts'
import type { ChosenExtract } from './extract.ts'

/** Nothing was sealed: the log or the choice does not allow a bundle that would verify. Names the place. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
}

/** Whom the bundle is for. Which entries and fields each starts from is chosen before, not here. */
export const recipientProfiles = [
  'defenceOrganisation',
  'employer',
  'regulator',
  'police',
  'court',
  'myself',
] as const
export type RecipientProfile = (typeof recipientProfiles)[number]
export const isRecipientProfile = (text: string | undefined): text is RecipientProfile =>
  (recipientProfiles as readonly (string | undefined)[]).includes(text)

export interface BundleSigner {
  /** DER of the SubjectPublicKeyInfo, ECDSA P-256. */
  readonly spki: Uint8Array
  /** ECDSA P-256 over the SHA-256 of the bytes, DER. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

export interface Selection {
  /** Numbers of the entries that are handed over; of all others only the row goes along. */
  readonly entries: readonly number[]
  /** Entries of which only some fields go along. */
  readonly extracts?: readonly ChosenExtract[]
  /** Files of the entries handed over whole that are held back all the same. */
  readonly withheldFiles?: readonly { readonly seq: number; readonly name: string }[]
}

/** The full answer of a timestamp authority (RFC 3161) on the signature of the checkpoint of that size. */
export interface BundleStamp {
  readonly size: number
  readonly response: Uint8Array
}

/** Another file for the bag, such as `report.pdf`. */
export interface ExtraFile {
  /** Below `bag/data/`. */
  readonly path: string
  /** Asked once, after entries and files were written. */
  readonly bytes: () => Promise<Uint8Array>
}

export interface BundleTexts {
  /** `limits.txt`: what the log can and cannot show. */
  readonly limits: string
  /** `VERIFY.txt`, with `{fingerprint}`, `{made}`, `{disclosed}`, `{entries}` and `{extracts}` to be filled in. */
  readonly guide: string
}

export interface BundleInput {
  /** The whole chain. */
  readonly rows: readonly ChainRow[]
  /** One of them must cover the whole chain. All are handed over; one of each size. */
  readonly checkpoints: readonly SignedCheckpoint[]
  /** Each lies beside the checkpoint that it is on; of one size at most nine. */
  readonly stamps?: readonly BundleStamp[]
  readonly signer: BundleSigner
  /** Stored bytes, decrypted; asked only for what is handed over, one after another. */
  readonly entry: EntryReader
  readonly file: FileReader
  readonly selection: Selection
  readonly recipient: { readonly profile: RecipientProfile; readonly name?: string }
  readonly texts: BundleTexts
  /** Name and version of the program, for bag-info.txt. */
  readonly software: string
  readonly now: Date
  readonly extra?: readonly ExtraFile[]
}
