import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'followers-list-hidden',
  title: 'Hide your followers list from strangers',
  impact: 'moderate',
  setting: 'followersList',
  accept: { personal: ['onlyMe', 'friends'], professional: ['onlyMe', 'friends'] },
  advice: 'Choose “Only me”, or “Friends”.',
  why: 'The list shows who takes an interest in you. If patients are among them, it also shows others that they are your patients.',
  sources: ['P07', 'P05'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'friends', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
