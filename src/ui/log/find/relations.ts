import { type Digest, isOpened } from '../../../core/evidence/digest.ts'
import type { CaseView } from '../../../views.ts'

export interface Relations {
  /** The case of each entry, by its number. */
  readonly filed: ReadonlyMap<number, CaseView>
  /** Numbers of the corrections of each entry, by its number. */
  readonly corrections: ReadonlyMap<number, readonly number[]>
  /** Numbers of the entries that were deleted. */
  readonly gone: ReadonlySet<number>
}

/** What the whole log says about each of its entries. */
export function relationsOf(digests: ReadonlyMap<number, Digest>, cases: readonly CaseView[]): Relations {
  const filed = new Map(cases.flatMap((one) => one.entries.map((seq) => [seq, one] as const)))
  const corrections = new Map<number, number[]>()
  const gone = new Set<number>()
  for (const digest of digests.values()) {
    if (digest.type === 'deleted') gone.add(digest.seq)
    if (!isOpened(digest) || digest.type !== 'amendment' || digest.amendsSeq === undefined) continue
    corrections.set(digest.amendsSeq, [...(corrections.get(digest.amendsSeq) ?? []), digest.seq])
  }
  return { filed, corrections, gone }
}
