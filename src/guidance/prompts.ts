import type { RuleId } from '../core/pathway/rules.ts'
import type { Role } from '../core/pathway/types.ts'
import { ours, read, secondary } from './jurisdictions/basis.ts'
import type { Basis } from './jurisdictions/types.ts'

/**
 * Words for the rules of the guidance pack (section 4): what the entries show, and whom to talk to. The basis is
 * that of what the rule maps to; every threshold is our own.
 */
export interface PromptWords extends Basis {
  readonly shows: string
  readonly talkTo: readonly (Role | 'emergency' | 'clinician')[]
  readonly note?: string
}

export const promptWords: Readonly<Record<RuleId, PromptWords>> = {
  R01: {
    shows: 'Contact went on after the person was told to stop.',
    talkTo: ['defence'],
    ...read('pha-1997'),
  },
  R02: {
    shows: 'There is more than one event by this person.',
    talkTo: ['defence'],
    note: 'People are said to report after a hundred events. Two are enough to ask.',
    ...ours,
  },
  R03: {
    shows: 'It happened more often in the last 14 days than before.',
    talkTo: ['defence'],
    ...ours,
  },
  R04: {
    shows: 'Contact came by a new way.',
    talkTo: ['defence'],
    ...ours,
  },
  R05: {
    shows: 'Contact came from another account on the same platform.',
    talkTo: ['defence'],
    ...ours,
  },
  R06: {
    shows: 'The person turned up.',
    talkTo: ['employer', 'defence'],
    note: 'This counts where it was at your work without a clinical reason.',
    ...secondary('s-dash'),
  },
  R07: {
    shows: 'Your home is known, or somebody came near it.',
    talkTo: ['police', 'helpline', 'defence'],
    ...secondary('s-dash'),
  },
  R08: {
    shows: 'There was a threat, open or veiled.',
    talkTo: ['police', 'helpline', 'defence'],
    ...secondary('s-dash'),
  },
  R09: {
    shows: 'Property was damaged or interfered with.',
    talkTo: ['police', 'helpline', 'defence'],
    ...secondary('s-dash'),
  },
  R10: {
    shows: 'Family, colleagues or others were contacted.',
    talkTo: ['employer', 'defence', 'helpline'],
    ...secondary('s-dash'),
  },
  R11: {
    shows: 'The person followed you, or knows things about your days.',
    talkTo: ['police', 'helpline', 'defence'],
    ...read('pha-1997'),
  },
  R12: {
    shows: 'A relationship was claimed.',
    talkTo: ['defence'],
    ...ours,
  },
  R13: {
    shows: 'The tone turned to grievance, or a complaint was made or announced.',
    talkTo: ['defence'],
    note: 'Call your defence organisation now, before any answer.',
    ...ours,
  },
  R14: {
    shows: 'Somebody posed as you, or published false posts, reviews or private details.',
    talkTo: ['police', 'defence'],
    ...read('pha-1997'),
  },
  R15: {
    shows: 'Self-harm or suicide was spoken of.',
    talkTo: ['clinician', 'emergency'],
    note: 'Hand it over to a clinician now. This comes before any silence.',
    ...ours,
  },
  R16: {
    shows: 'A weapon, violence, substance misuse or earlier stalking is known.',
    talkTo: ['police', 'helpline', 'defence'],
    note: 'Only from public or disclosed information: never open the record to find out.',
    ...secondary('s-dash'),
  },
  R17: {
    shows: 'It frightened you very much, or changed your days.',
    talkTo: ['helpline', 'police', 'employer'],
    ...secondary('s-dash'),
  },
  R18: {
    shows: 'It went on after the police or a court had acted.',
    talkTo: ['police'],
    note: 'Tell the police now.',
    ...ours,
  },
}
