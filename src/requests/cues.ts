import * as z from 'zod/mini'

/** The switch for cues and the languages that have them, as the options page shows it. What is found comes with the popup's state. */
export const cuesRequests = {
  cueLanguages: z.object({}),
  switchCues: z.object({ on: z.boolean() }),
} as const

export interface CuesReplies {
  /** As in `<html lang>`. */
  cueLanguages: readonly string[]
  switchCues: null
}
