import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'activities-limited',
  title: 'Limit who sees where and when you exercise',
  impact: 'critical',
  setting: 'activityAudience',
  accept: { personal: ['followers', 'onlyMe'], professional: ['followers', 'onlyMe'] },
  advice: 'Choose “Followers” or “Only You”.',
  why: 'A regular route begins at your door, and the time of day says when you are on it, alone.',
  sources: ['P01', 'P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'followers', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'followers', kind: 'professional', outcome: 'passed' },
]
