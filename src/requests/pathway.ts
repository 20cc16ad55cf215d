import * as z from 'zod/mini'

/** Where the clinician practises, and what is to be done about one case. */

export const jurisdictions = ['UK', 'IE', 'US', 'CA', 'AU', 'NZ'] as const
export type JurisdictionCode = (typeof jurisdictions)[number]

export const pathwayRequests = {
  jurisdiction: z.object({}),
  /** Absent: elsewhere. */
  setJurisdiction: z.object({ jurisdiction: z.exactOptional(z.enum(jurisdictions)) }),
} as const

export interface PathwayReplies {
  /** Empty until the clinician has said it. */
  jurisdiction: { jurisdiction?: JurisdictionCode }
  setJurisdiction: null
}
