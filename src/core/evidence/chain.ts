import { decodeEntry } from './entry.ts'
import { toHex } from './hex.ts'

/** One line of the chain. Hashes are lower-case hex. It tells nothing of the entry but its hash. */
export interface ChainRow {
  /** From 1, without gaps. */
  readonly seq: number
  /** SHA-256 of the entry's stored bytes. */
  readonly entryHash: string
  /** `link` of the row before. */
  readonly prev: string
  readonly link: string
}

/** An entry that does not follow the head, or text that is no chain. */
export class ChainError extends Error {
  override readonly name = 'ChainError'
}

/** `prev` of the first row: nothing came before. */
export const GENESIS = '0'.repeat(64)

export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))))
}

/**
 * SHA-256 over the 128 ASCII characters of both hashes in hex, not over their bytes, so that a shell recomputes
 * it: `printf '%s%s' "$prev" "$entryHash" | sha256sum`.
 */
export async function linkOf(prev: string, entryHash: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(prev + entryHash))
}

/**
 * The row for an entry that follows `head` (`undefined`: the chain is empty). It stores nothing.
 * @throws ChainError when the entry itself says another number or another row before it, since that could never
 *   be put right afterwards. @throws EntryFormatError when the bytes are no entry.
 */
export async function append(
  head: Pick<ChainRow, 'seq' | 'link'> | undefined,
  entryBytes: Uint8Array,
): Promise<ChainRow> {
  const seq = (head?.seq ?? 0) + 1
  const prev = head?.link ?? GENESIS
  const entry = decodeEntry(entryBytes)
  if (entry.seq !== seq) throw new ChainError(`entry ${entry.seq} cannot be number ${seq}`)
  if (entry.prev !== prev) throw new ChainError(`entry ${seq} does not name the row before it`)
  const entryHash = await sha256Hex(entryBytes)
  return { seq, entryHash, prev, link: await linkOf(prev, entryHash) }
}

/** chain.tsv: one line per row, `seq entryHash prev link` between tabs, each ended by a newline, no heading. */
export function toTsv(rows: readonly ChainRow[]): string {
  return rows.map((row) => `${row.seq}\t${row.entryHash}\t${row.prev}\t${row.link}\n`).join('')
}

/** Reads the form only; `verify` says whether the rows are true. @throws ChainError naming the line. */
export function fromTsv(tsv: string): ChainRow[] {
  const lines = tsv.split('\n')
  if (lines.pop() !== '') throw new ChainError('the last line of the chain is cut off')
  return lines.map((line, index) => {
    const [, seq, entryHash, prev, link] = rowForm.exec(line) ?? []
    if (seq === undefined || entryHash === undefined || prev === undefined || link === undefined)
      throw new ChainError(`line ${index + 1} is no row of a chain`)
    return { seq: Number(seq), entryHash, prev, link }
  })
}

const rowForm = /^([1-9]\d{0,14})\t([0-9a-f]{64})\t([0-9a-f]{64})\t([0-9a-f]{64})$/
