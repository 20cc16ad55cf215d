import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'likes-private',
  title: 'Keep private what you liked',
  impact: 'moderate',
  setting: 'likedVideos',
  accept: { personal: ['onlyMe', 'done'], professional: ['onlyMe', 'done'] },
  advice: 'Choose “Only me”.',
  why: 'What you like shows your interests, and when you are awake.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
]
