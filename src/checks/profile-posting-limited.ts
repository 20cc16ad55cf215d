import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-posting-limited',
  title: 'Let nobody else post on your profile',
  impact: 'moderate',
  setting: 'profilePosting',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice: 'Choose “Only me”.',
  why: 'What others write on your profile reads as if you had let it stand. A kind friend’s “see you at number 12 on Saturday” is enough to give away where you will be.',
  sources: ['P09', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'friends', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
  { value: 'friends', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
