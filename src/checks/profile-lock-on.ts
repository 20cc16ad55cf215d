import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-lock-on',
  title: 'Lock your profile',
  impact: 'moderate',
  setting: 'profileLock',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice: 'Lock your profile, where your country has this.',
  why: 'A locked profile shows strangers a small picture and little else. For a patient who looks you up, the search ends there.',
  sources: ['P04', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
]
