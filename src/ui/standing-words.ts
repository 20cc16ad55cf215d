import type { SourceView } from '../views.ts'
import { type Key, t } from './words.ts'

const standings = {
  read: 'standingRead',
  secondary: 'standingSecondary',
  unconfirmed: 'standingUnconfirmed',
  ours: 'standingOurs',
  organisation: 'standingOrganisation',
} as const satisfies Record<SourceView['standing'], Key>

/** How well we know what a source says. */
export const standingWords = (standing: SourceView['standing']): string => t(standings[standing])
