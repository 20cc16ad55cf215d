import type * as z from 'zod/mini'
import { preferences, setPreference } from '../log/preferences.ts'
import type { PathwayReplies, pathwayRequests } from '../requests/pathway.ts'
import { changed } from './revision.ts'

/** Where the clinician practises, which decides whose rules and numbers are shown. */

type Answers = {
  [K in keyof PathwayReplies]: (args: z.infer<(typeof pathwayRequests)[K]>) => Promise<PathwayReplies[K]>
}

export const pathwayAnswers: Answers = {
  async jurisdiction() {
    const { jurisdiction } = await preferences()
    return jurisdiction === undefined ? {} : { jurisdiction }
  },
  async setJurisdiction({ jurisdiction }) {
    await setPreference('jurisdiction', jurisdiction)
    await changed()
    return null
  },
}
