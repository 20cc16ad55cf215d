import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'review-profile-restricted',
  title: 'Restrict your profile as a reviewer',
  impact: 'serious',
  setting: 'reviewProfile',
  accept: { personal: ['on', 'done'], professional: ['on', 'done'] },
  advice:
    'Turn on the restricted profile, and look at what you reviewed and photographed under your own name.',
  why: 'Reviews of the dentist, the school café and the garage together show where you live.',
  sources: ['P23', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
]
