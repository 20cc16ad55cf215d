import { sha256Hex } from '../chain.ts'
import { parseCheckpoint } from '../checkpoint.ts'
import type { Entry } from '../entry.ts'
import type { Exhibit } from './exhibits.ts'
import { exhibitsOf } from './exhibits.ts'
import type { ReportInput } from './report-input.ts'
import { ReportError } from './report-input.ts'

/** What all parts of the report draw on. */
export interface ReportFacts {
  readonly input: ReportInput
  readonly title: string
  /** Disclosed entries by number. */
  readonly disclosed: ReadonlyMap<number, Entry>
  readonly entries: readonly Entry[]
  readonly exhibits: readonly Exhibit[]
  readonly withheld: readonly number[]
  /**
   * Deleted entries by number, and the disclosed tombstone that says so. One that is set out all the same is none of
   * them: a frozen log keeps what another copy of it deleted.
   */
  readonly deleted: ReadonlyMap<number, Entry>
  /** Amended entries by number, and the disclosed amendments. */
  readonly amendments: ReadonlyMap<number, readonly Entry[]>
  readonly checkpoint: { readonly size: number; readonly head: string; readonly sha256: string }
  /** Pseudonym of the case that an entry is filed under. */
  readonly pseudonymOf: (seq: number) => string | undefined
}

/** @throws ReportError when entries and chain do not belong together. */
export async function factsOf(input: ReportInput): Promise<ReportFacts> {
  const rows = new Set(input.rows.map(({ seq }) => seq))
  const entries = [...input.entries].sort((a, b) => a.seq - b.seq)
  const disclosed = new Map(entries.map((entry) => [entry.seq, entry]))
  if (disclosed.size !== entries.length) throw new ReportError('an entry is given twice')
  const stranger = entries.find(({ seq }) => !rows.has(seq))
  if (stranger) throw new ReportError(`entry ${stranger.seq} is not in the chain`)
  const { size, head } = parseCheckpoint(input.checkpoint)
  const filed = new Map(
    (input.cases ?? []).flatMap(({ pseudonym, entries: seqs }) =>
      seqs.map((seq): [number, string] => [seq, pseudonym]),
    ),
  )
  return {
    ...{ input, disclosed, entries },
    title: oneLine(input.title ?? 'Report from an evidence log'),
    exhibits: exhibitsOf({ ...input, entries }),
    withheld: input.rows.map(({ seq }) => seq).filter((seq) => !disclosed.has(seq)),
    deleted: new Map(
      entries.flatMap((entry) =>
        entry.type === 'tombstone' && entry.amendsSeq !== undefined && !disclosed.has(entry.amendsSeq)
          ? [[entry.amendsSeq, entry]]
          : [],
      ),
    ),
    amendments: amendmentsOf(entries),
    checkpoint: { size, head, sha256: await sha256Hex(new TextEncoder().encode(input.checkpoint)) },
    pseudonymOf: (seq) => filed.get(seq),
  }
}

function amendmentsOf(entries: readonly Entry[]): Map<number, Entry[]> {
  const numbers = new Map(entries.map(({ id, seq }) => [id, seq]))
  const amendments = new Map<number, Entry[]>()
  for (const entry of entries) {
    if (entry.type !== 'amendment') continue
    const target = entry.amendsSeq ?? (entry.amends === undefined ? undefined : numbers.get(entry.amends))
    if (target !== undefined) amendments.set(target, [...(amendments.get(target) ?? []), entry])
  }
  return amendments
}

export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim()
