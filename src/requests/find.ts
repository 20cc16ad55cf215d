import * as z from 'zod/mini'
import type { EntryView } from '../views.ts'

/** Finding things in the log. The digests themselves are read from the store: messages are too small for them. */

/** Of one `entriesAt`. */
export const maxEntriesAt = 100

export const findRequests = {
  /** These entries, in this order. */
  entriesAt: z.object({
    seqs: z.array(z.int().check(z.gte(1))).check(z.maxLength(maxEntriesAt)),
  }),
  /** Makes some of the digests that are missing; ask again until all are done. */
  digest: z.object({}),
} as const

export interface DigestProgress {
  readonly done: number
  readonly of: number
}

export interface FindReplies {
  /** One that is not there at all is left out. */
  entriesAt: EntryView[]
  digest: DigestProgress
}
