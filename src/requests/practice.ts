import * as z from 'zod/mini'
import type { CheckView } from '../views.ts'

/** The practice page asks for a judgement of what was read on its example; nothing of it is kept. */

const text = (max: number) => z.string().check(z.maxLength(max))

export const practiceRequests = {
  practise: z.object({
    observations: z
      .array(
        z.object({
          setting: text(64),
          label: z.exactOptional(text(256)),
          value: z.exactOptional(text(64)),
          raw: z.exactOptional(text(256)),
          reason: z.exactOptional(
            z.enum([
              'notFound',
              'language',
              'ambiguous',
              'disagree',
              'unknownValue',
              'noState',
              'notSettled',
              'notSignedIn',
              'layout',
            ]),
          ),
        }),
      )
      .check(z.maxLength(20)),
  }),
} as const

export interface PracticeReplies {
  /** Worst first. */
  practise: CheckView[]
}
