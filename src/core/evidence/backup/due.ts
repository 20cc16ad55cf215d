export interface LastBackup {
  /** ISO. */
  readonly at: string
  /** Entries that the log had then. */
  readonly size: number
}

const every = { entries: 10, days: 30 } as const

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
  return { entries, isDue: entries >= every.entries || (entries > 0 && days >= every.days) }
}
