/**
 * While an allegation is open, nothing that is in the log may be corrected or deleted. New evidence is still taken:
 * the log only ever grows, each event should be recorded, and a log that was kept as it happened protects.
 */

export interface Freeze {
  /** Number of the entry that says so. */
  readonly seq: number
  /** ISO. */
  readonly since: string
}

/** The log is frozen; what was asked for would have corrected, moved or deleted something in it. */
export class FrozenLogError extends Error {
  override readonly name = 'FrozenLogError'
}

export const freezeWords =
  'The log was frozen because an allegation was made. Until this is lifted, nothing that is in it can be corrected, filed elsewhere or deleted. New events can be added.'

export const liftWords = 'The freeze of the log was lifted.'

/**
 * Whether a new entry may not be written while the log is frozen. What points at an entry made since the freeze may
 * only file it; what points at an older one, and a deletion of any, may not be written at all.
 */
export function isForbidden(
  { type, amendsSeq }: { readonly type: string; readonly amendsSeq?: number | undefined },
  freeze: Freeze | undefined,
): boolean {
  if (freeze === undefined || amendsSeq === undefined) return false
  return type === 'tombstone' || amendsSeq <= freeze.seq
}
