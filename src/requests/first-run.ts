import * as z from 'zod/mini'
import type { AccountKind } from '../core/audit/types.ts'
import type { LogState } from '../views.ts'
import type { JurisdictionCode } from './pathway.ts'

/** The first run: how far the clinician has come in it, and what it asks about. */

export const firstRunSteps = ['platforms', 'passphrase', 'place', 'end'] as const
export type FirstRunStep = (typeof firstRunSteps)[number]

const id = z.string().check(z.maxLength(64))

export const firstRunRequests = {
  firstRun: z.object({}),
  /** What is absent stays. */
  keepFirstRun: z.object({
    step: z.exactOptional(z.enum(firstRunSteps)),
    chosen: z.exactOptional(z.array(id).check(z.maxLength(200))),
  }),
} as const

export interface FirstRunPlatform {
  id: string
  name: string
  /** Most people who come here have an account there; shown first. */
  isCommon: boolean
  /** It is used in an app only: its checklist is confirmed by hand. */
  isAppOnly: boolean
  isOff: boolean
  kind?: AccountKind
  /** Where its settings are. */
  link?: string
}

export interface FirstRunView {
  step: FirstRunStep
  /** Ids of the platforms that were ticked. */
  chosen: string[]
  platforms: FirstRunPlatform[]
  jurisdiction?: JurisdictionCode
  log: LogState
}

export interface FirstRunReplies {
  firstRun: FirstRunView
  keepFirstRun: null
}
