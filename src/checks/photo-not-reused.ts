import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'photo-not-reused',
  title: 'Use no photograph or handle twice',
  impact: 'moderate',
  setting: 'photoNotReused',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Search with your profile pictures, and with your handles. Change what stands in both your lives.',
  why: 'A search by picture joins two accounts in seconds, whatever the names.',
  sources: ['P13'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
