import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'dating-profile-hidden',
  title: 'Limit who is shown your dating profile',
  impact: 'moderate',
  setting: 'datingProfile',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice:
    'Pause or hide the profile while you work nearby, or use the mode in which only people you liked see you.',
  why: 'Patients use the same apps in the same town. A profile tells what you would never tell in a consultation.',
  sources: ['P23'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
