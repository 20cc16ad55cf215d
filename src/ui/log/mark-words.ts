import type { Mark } from '../../core/pathway/types.ts'
import { type Key, t } from '../words.ts'

/** In the order in which they are offered. */
const words = {
  threat: 'markThreat',
  dangerNow: 'markDangerNow',
  weapon: 'markWeapon',
  homeKnown: 'markHomeKnown',
  atWork: 'markAtWork',
  watched: 'markWatched',
  damage: 'markDamage',
  familyTargeted: 'markFamily',
  staffTargeted: 'markStaff',
  romantic: 'markRomantic',
  relationshipClaimed: 'markRelationship',
  toneTurned: 'markTone',
  allegation: 'markAllegation',
  impersonation: 'markImpersonation',
  newAccount: 'markNewAccount',
  frightened: 'markFrightened',
  authorityActed: 'markAuthority',
  earlierViolence: 'markEarlierViolence',
  selfHarm: 'markSelfHarm',
  clinical: 'markClinical',
  vulnerable: 'markVulnerable',
} as const satisfies Record<Mark, Key>

export const marks = Object.keys(words) as readonly Mark[]

export const markWords = (mark: Mark): string => t(words[mark])
