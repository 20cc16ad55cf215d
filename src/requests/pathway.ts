import * as z from 'zod/mini'
import { markKinds } from '../core/evidence/entry-fields.ts'
import type { LetterFacts } from '../core/pathway/letter.ts'
import type { RuleId } from '../core/pathway/rules.ts'
import type { BranchId, Cause, Four, StageId } from '../core/pathway/types.ts'
import type { SaveResult, SourceView } from '../views.ts'

/** Where the clinician practises, and what is to be done about one case. */

export const jurisdictions = ['UK', 'IE', 'US', 'CA', 'AU', 'NZ'] as const
export type JurisdictionCode = (typeof jurisdictions)[number]

const prose = z.string().check(z.maxLength(4096))
const seq = z.int().check(z.gte(1))
const filed = z.exactOptional(z.uuid())

export const pathwayRequests = {
  jurisdiction: z.object({}),
  /** Absent: elsewhere. */
  setJurisdiction: z.object({ jurisdiction: z.exactOptional(z.enum(jurisdictions)) }),
  /** Needs no unlocking: nobody may have to type a passphrase to see it. */
  emergency: z.object({}),
  pathway: z.object({ case: z.uuid() }),
  tickStep: z.object({ case: z.uuid(), step: z.string().check(z.maxLength(64)), done: z.boolean() }),
  /** Marks what an entry shows, in a correction of its own. */
  markEntry: z.object({
    requestId: z.uuid(),
    seq,
    kind: z.enum(markKinds),
    words: z.exactOptional(prose),
    handedTo: z.exactOptional(prose),
  }),
  freeze: z.object({ requestId: z.uuid(), case: filed }),
  /** Only after the clinician typed the word. */
  liftFreeze: z.object({ requestId: z.uuid(), case: filed, sure: z.literal(true) }),
} as const

export interface BasisView extends Omit<SourceView, 'id'> {
  /** ISO; when it was read. */
  asOf: string
  /** Nobody confirmed it, the pack asks to look it up again, or it is older than six months. */
  mustBeChecked: boolean
  /** It speaks of another country. */
  of?: JurisdictionCode
}

export interface ContactView {
  id: string
  name: string
  phone?: string
  web?: string
  email?: string
  note?: string
  basis: BasisView
}

export interface StepView {
  id: string
  todo: string
  record?: string
  call: ContactView[]
  basis: BasisView
  is: 'done' | 'next' | 'later' | 'toKnow'
  /** Entries that show that it was done, by number. */
  by: number[]
  /** ISO; when the clinician ticked it. */
  tickedAt?: string
  /** The letter can be drafted here. */
  letter?: true
}

export interface StageView {
  id: StageId | BranchId
  title: string
  when: string
  steps: StepView[]
}

export interface PromptView {
  rule: RuleId
  shows: string
  note?: string
  isUrgent: boolean
  causes: Cause[]
  talkTo: ('defence' | 'employer' | 'colleague' | 'police' | 'helpline' | 'emergency' | 'clinician')[]
  contacts: ContactView[]
  basis: BasisView
}

export interface CasePathway {
  /** `elsewhere`: none was chosen, so nothing that holds in one country only is shown. */
  jurisdiction: JurisdictionCode | 'elsewhere'
  /** What comes before the stage, then the stage itself. */
  parts: StageView[]
  stage: StageId
  prompts: PromptView[]
  four: Record<Four, RuleId[]>
  letter: LetterFacts
  /** An entry says that the person is under 18 or may lack capacity. */
  isVulnerable: boolean
  /** Entries that could not be opened, by number: nothing is known of them. */
  unread: number[]
  emergency: string[]
  defence: ContactView[]
}

export interface PathwayReplies {
  /** Empty until the clinician has said it. */
  jurisdiction: { jurisdiction?: JurisdictionCode }
  setJurisdiction: null
  /** Those of the clinician's country, or of each while none was chosen. */
  emergency: { code: JurisdictionCode; numbers: string[]; mustBeChecked: boolean }[]
  pathway: CasePathway
  tickStep: null
  markEntry: SaveResult
  freeze: SaveResult
  liftFreeze: SaveResult
}
