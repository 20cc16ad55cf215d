import type { ChainRow } from './chain.ts'
import { GENESIS } from './chain.ts'
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts'
import { parseCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import type { Problem } from './problem.ts'

/** A key that was lost, and the largest checkpoint that it signed; see background/restore.ts. */
export interface EarlierKey {
  readonly publicKey: Uint8Array
  readonly size: number
}

/** `rows`: ascending, each number once. Only a properly signed checkpoint says anything about them. */
export async function checkCheckpoints(
  given: unknown,
  publicKey: Uint8Array,
  rows: readonly ChainRow[],
  earlier: readonly EarlierKey[] = [],
): Promise<{ problems: Problem[]; valid: number; longest?: string }> {
  const problems: Problem[] = []
  const links = new Map([[0, GENESIS], ...rows.map((row): [number, string] => [row.seq, row.link])])
  const last = rows.at(-1)?.seq ?? 0
  let valid = 0
  let origin: string | undefined
  let longest: { size: number; text: string } | undefined
  for (const value of Array.isArray(given) ? given : [undefined]) {
    const { signed, checkpoint } = read(value)
    const size = checkpoint === undefined ? {} : { seq: checkpoint.size }
    const key = earlier.find((one) => checkpoint !== undefined && checkpoint.size <= one.size)?.publicKey
    if (signed === undefined || !(await verifyCheckpoint(key ?? publicKey, signed))) {
      problems.push({ kind: 'signatureInvalid', ...size })
      continue
    }
    if (checkpoint === undefined) {
      problems.push({ kind: 'checkpointMismatch', detail: 'the signed text is no checkpoint' })
      continue
    }
    valid++
    origin ??= checkpoint.origin
    if (longest === undefined || checkpoint.size > longest.size)
      longest = { size: checkpoint.size, text: signed.text }
    const link = links.get(checkpoint.size)
    if (checkpoint.size > last) problems.push({ kind: 'checkpointBeyondEnd', ...size })
    else if (link !== undefined && link !== checkpoint.head)
      problems.push({ kind: 'checkpointMismatch', ...size })
    if (checkpoint.origin !== origin)
      problems.push({ kind: 'checkpointMismatch', ...size, detail: 'it is of another log' })
  }
  if (longest === undefined) {
    if (last > 0) problems.push({ kind: 'noCheckpoint' })
    return { problems, valid }
  }
  if (longest.size < last) problems.push({ kind: 'checkpointBehind', seq: longest.size + 1 })
  return { problems, valid, longest: longest.text }
}

function read(value: unknown): { signed?: SignedCheckpoint; checkpoint?: Checkpoint } {
  try {
    const { text, signature } = value as Record<keyof SignedCheckpoint, unknown>
    if (typeof text !== 'string' || !(signature instanceof Uint8Array)) return {}
    const signed = { text, signature: new Uint8Array(signature) }
    try {
      return { signed, checkpoint: parseCheckpoint(text) }
    } catch {
      return { signed }
    }
  } catch {
    return {}
  }
}
