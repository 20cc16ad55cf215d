import * as z from 'zod/mini'

/** The switch for cues, as the options page has it. What is found comes with the popup's state. */
export const cuesRequests = {
  switchCues: z.object({ on: z.boolean() }),
} as const

export interface CuesReplies {
  switchCues: null
}
