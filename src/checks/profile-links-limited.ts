import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-links-limited',
  title: 'Hide links to your other accounts from strangers',
  impact: 'moderate',
  setting: 'profileLinks',
  accept: { personal: ['contacts', 'contactsExcept', 'noOne'], professional: 'inapplicable' },
  advice: 'Show links on your profile to your contacts at most, or remove them.',
  why: 'A link takes whoever has your number straight to your Instagram or Facebook. On a practice account links to the practice may be public.',
  sources: ['P13', 'P12'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'contacts', kind: 'personal', outcome: 'passed' },
  { value: 'contactsExcept', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
  { value: undefined, kind: 'professional', outcome: 'inapplicable' },
]
