import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-page-limited',
  title: 'Limit who sees your profile',
  impact: 'serious',
  setting: 'profileAudience',
  accept: { personal: ['followers'], professional: 'inapplicable' },
  advice: 'Choose “Followers”.',
  why: 'A profile with your face, your town and your usual hours is more than a stranger needs.',
  sources: ['P04', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'followers', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'followers', kind: 'professional', outcome: 'inapplicable' },
]
