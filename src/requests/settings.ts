import * as z from 'zod/mini'
import type { OrganisationContact } from '../core/organisation/policy.ts'

/** What the options show and set that is neither a platform's nor the log's. */

/** Where `storage.local` holds whether our name and icon are neutral ones; our pages read it, the background writes. */
export const discreetKey = 'discreet'

export const settingsRequests = {
  organisation: z.object({}),
  setDiscreet: z.object({ on: z.boolean() }),
  stored: z.object({}),
} as const

/** What the clinician's organisation set in advance. */
export interface OrganisationView {
  /** Its name, if it said it. */
  name?: string
  jurisdiction?: 'UK' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ'
  contacts: OrganisationContact[]
  reminderDays?: number
  /** Titles. */
  extraChecks: string[]
  /** Names of what was set and could not be used. */
  ignored: string[]
}

/** How many of each thing are kept in this browser. */
export interface StoredView {
  entries: number
  files: number
  findings: number
  confirmations: number
  stamps: number
  drafts: number
}

export interface SettingsReplies {
  /** `null` where no organisation set anything. */
  organisation: OrganisationView | null
  setDiscreet: null
  stored: StoredView
}
