export interface LastBackup {
  /** ISO. */
  readonly at: string
  /** Entries that the log had then. */
  readonly size: number
}

/** So many that no backup holds are enough for one. */
export const entriesForBackup = 10
const everyDays = 30

/**
 * How many entries no backup holds yet, and whether it is time for one: after so many new entries, or so many days
 * with at least one. A log in which nothing is new needs no backup, however old the last one is.
 */
export function sinceBackup(
  size: number,
  last: LastBackup | undefined,
  now: Date,
): { readonly entries: number; readonly isDue: boolean } {
  const entries = Math.max(0, size - (last?.size ?? 0))
  const days = last === undefined ? 0 : (now.getTime() - Date.parse(last.at)) / 86_400_000
  return { entries, isDue: entries >= entriesForBackup || (entries > 0 && days >= everyDays) }
}
