import * as z from 'zod/mini'

/** Restoring, as our own pages ask for it. A backup itself is made by the page, which only reads. */

export const backupRequests = {
  /** Puts into the log what the page has read out of a backup under this number, all of it or nothing. */
  commitRestore: z.object({ restoreId: z.uuid() }),
  backupMade: z.object({
    at: z.iso.datetime(),
    size: z.int().check(z.nonnegative()),
  }),
} as const

export interface BackupReplies {
  /** `entries`: in the log now. `added`: not there before. `kept`: deleted in the backup, not in the frozen log here. */
  commitRestore: { entries: number; added: number; kept: readonly number[] }
  backupMade: null
}
