import type { ChainRow } from './chain.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { fingerprint } from './checkpoint.ts'
import type { Problem } from './problem.ts'
import { checkCheckpoints, type EarlierKey } from './verify-checkpoints.ts'
import type { EntryReader, FileReader } from './verify-entries.ts'
import { checkEntries } from './verify-entries.ts'
import { checkRows } from './verify-rows.ts'

export interface Evidence {
  readonly rows: readonly ChainRow[]
  readonly checkpoints: readonly SignedCheckpoint[]
  /** DER of the SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array
  /** Of a log that was restored without its key, oldest first. */
  readonly earlierKeys?: readonly EarlierKey[]
  /** The stored bytes, decrypted; `undefined` when there are none. Without it only the chain is checked. */
  readonly entry?: EntryReader
  /** Asked for each file of each sound entry. Without it no file is checked. */
  readonly file?: FileReader
  /** A bundle may hold back entries and files: what is absent then counts as withheld, else as missing. */
  readonly mayWithhold?: boolean
}

export interface Verification {
  /** `broken` as soon as there is one problem. */
  readonly verdict: 'intact' | 'broken' | 'empty'
  /** By number; those of the log as a whole come last. */
  readonly problems: readonly Problem[]
  /** Rows of the chain. */
  readonly entries: number
  /** Entries and files whose bytes were there and right. */
  readonly entriesChecked: number
  readonly filesChecked: number
  /** Numbers of the entries that were held back, and of those that were deleted, as a tombstone in the chain says. */
  readonly withheld: readonly number[]
  readonly deleted: readonly number[]
  /** Properly signed checkpoints. */
  readonly checkpoints: number
  /** The longest of them, three lines. */
  readonly checkpoint?: string
  /** Of the public key. */
  readonly fingerprint: string
}

/**
 * Whether the chain is whole, the entries and files are those that were recorded, and the checkpoints vouch for
 * all of it. What it cannot see is that rows and checkpoints were rolled back together: for that, pass in a
 * checkpoint that somebody else kept. Hostile data becomes problems, never an exception.
 */
export async function verify(
  evidence: Evidence,
  onProgress?: (done: number, total: number) => void,
): Promise<Verification> {
  const chain = await checkRows(evidence.rows)
  const content = await checkEntries(chain.rows, evidence, onProgress)
  const signed = await checkCheckpoints(
    evidence.checkpoints,
    evidence.publicKey,
    chain.rows,
    evidence.earlierKeys,
  )
  const problems = tidied([...chain.problems, ...content.problems, ...signed.problems])
  return {
    verdict: problems.length > 0 ? 'broken' : chain.rows.length === 0 ? 'empty' : 'intact',
    problems,
    entries: chain.rows.length,
    entriesChecked: content.entriesChecked,
    filesChecked: content.filesChecked,
    withheld: content.withheld,
    deleted: content.deleted,
    checkpoints: signed.valid,
    ...(signed.longest === undefined ? {} : { checkpoint: signed.longest }),
    fingerprint: evidence.publicKey instanceof Uint8Array ? await fingerprint(evidence.publicKey) : '',
  }
}

function tidied(problems: readonly Problem[]): Problem[] {
  const place = (problem: Problem) => problem.seq ?? Number.POSITIVE_INFINITY
  const unlike = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...unlike.values()].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
