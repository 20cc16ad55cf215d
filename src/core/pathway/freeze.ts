/**
 * While an allegation is open, what is in the log may not be corrected or deleted (guidance pack, branch V). New
 * evidence is still taken: each event should be recorded when it happens, and a log kept so protects (2.2, 0.8).
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
  'The log was frozen because an allegation was made. Until this is lifted, no entry can be deleted, and none from before this one can be corrected or filed elsewhere. New events can be added.'

export const liftWords = 'The freeze of the log was lifted.'

/**
 * Whether a new entry may not be written while the log is frozen: a deletion of any, and whatever corrects, marks or
 * files one from before. New events, and corrections of those, are added as ever.
 */
export function isForbidden(
  { type, amendsSeq }: { readonly type: string; readonly amendsSeq?: number | undefined },
  freeze: Freeze | undefined,
): boolean {
  if (freeze === undefined || amendsSeq === undefined) return false
  return type === 'tombstone' || amendsSeq <= freeze.seq
}
