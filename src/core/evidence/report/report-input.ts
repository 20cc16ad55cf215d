import type { RecipientProfile } from '../bundle/bundle-input.ts'
import type { ExtractField } from '../bundle/extract.ts'
import type { Case } from '../cases.ts'
import type { ChainRow } from '../chain.ts'
import type { Entry } from '../entry.ts'
import type { FileReader } from '../verify-entries.ts'

/** No report was made: what was given does not fit together. Names the place, never the content. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
}

export type Jurisdiction = 'UK' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ'

/**
 * Drafts at the end. `witnessCivil`: England and Wales, Civil Procedure Rules. `witnessCriminal`: England and Wales,
 * Criminal Justice Act 1967, section 9. `certificate`: US Federal Rules of Evidence 902(13) and (14).
 */
export type StatementKind = 'witnessCivil' | 'witnessCriminal' | 'certificate'

export interface WithheldEntry {
  readonly seq: number
  /** In a few words, as it shall be printed. */
  readonly reason?: string
}

export interface WithheldFile extends WithheldEntry {
  readonly name: string
}

/** Chosen fields of a withheld entry, and nothing else of it. */
export interface ReportExtract {
  readonly seq: number
  readonly type: Entry['type']
  /** Each field with what it says, in order; without a line where the entry says nothing. */
  readonly told: readonly (readonly [field: ExtractField, lines: readonly string[]])[]
  /** Number of its files in the bundle. */
  readonly files: number
}

export interface ReportTimestamp {
  readonly authority: string
  /** ISO 8601, UTC, as the authority's token says it. */
  readonly genTime: string
  /** What was stamped, for example "checkpoint of 12 entries". */
  readonly of?: string
}

/**
 * Font files in TrueType or WOFF (not WOFF2: its glyphs cannot be taken out one by one), each for a part of Unicode.
 * For each character the first that holds it is taken; `bold` is followed by `regular`.
 */
export interface ReportFonts {
  readonly regular: readonly Uint8Array[]
  readonly bold: readonly Uint8Array[]
}

export interface DrawnRun {
  readonly png: Uint8Array
  /** In points, at the size that was asked for. */
  readonly width: number
  readonly height: number
  /** From the top edge down to the baseline, in points. Four fifths of the height where it is not given. */
  readonly baseline?: number
}

/** Draws a short text that no font of the report holds, with the fonts of the system. `size` in points. */
export type DrawRun = (
  text: string,
  style: { readonly size: number; readonly bold: boolean },
) => Promise<DrawnRun | undefined>

export interface ReportInput {
  /** The whole chain. */
  readonly rows: readonly Pick<ChainRow, 'seq' | 'entryHash' | 'link'>[]
  /** The entries that are handed over; every other row is printed as withheld. */
  readonly entries: readonly Entry[]
  /** Stored bytes, decrypted; asked only for pictures that are handed over, one after another. */
  readonly file: FileReader
  /** Why entries are withheld, as far as that shall be said. */
  readonly withheldEntries?: readonly WithheldEntry[]
  /** Files of the disclosed entries that are held back all the same. */
  readonly withheldFiles?: readonly WithheldFile[]
  /** Of withheld entries. */
  readonly extracts?: readonly ReportExtract[]
  /**
   * All cases of the log (`casesOf`). Only those with a disclosed entry are printed, and of an identity only what
   * a disclosed entry says.
   */
  readonly cases?: readonly Case[]
  readonly recipient: { readonly profile: RecipientProfile; readonly name?: string }
  /** Name of the bundle, for the cover and the foot of each page, for example that of its ZIP. */
  readonly title?: string
  /** Text of the latest signed checkpoint. */
  readonly checkpoint: string
  /** `fingerprint` of the key that signs checkpoints and bundle. */
  readonly fingerprint: string
  readonly timestamps?: readonly ReportTimestamp[]
  /** Name and version of the program. */
  readonly software: string
  readonly now: Date
  /** Of the clinician's clock, minutes east of UTC. */
  readonly offsetMinutes: number
  readonly jurisdiction: Jurisdiction
  /** Letter in the US and Canada, A4 elsewhere, unless it is said. */
  readonly paper?: 'A4' | 'Letter'
  /** Both witness statements in the UK, the certificate in the US, none elsewhere, unless it is said. */
  readonly statements?: readonly StatementKind[]
  readonly fonts: ReportFonts
  readonly drawRun?: DrawRun
  /** After each entry of the chronology. */
  readonly onProgress?: (done: number, total: number) => void
}
