import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'dating-profile-plain',
  title: 'Leave workplace and distance out of your dating profile',
  impact: 'moderate',
  setting: 'datingDetails',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice: 'Take out your employer and title, hide the distance, and use photographs that stand nowhere else.',
  why: 'A photograph, a first name and a hospital are enough to find everything else.',
  sources: ['P23', 'P13'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
