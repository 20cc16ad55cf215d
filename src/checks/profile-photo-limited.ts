import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-photo-limited',
  title: 'Hide your profile photo from strangers',
  impact: 'moderate',
  setting: 'profilePhoto',
  accept: { personal: ['contacts', 'contactsExcept', 'noOne'], professional: 'inapplicable' },
  advice: 'Choose “My contacts”, or “My contacts except…” if patients are among them.',
  why: 'Anybody with your number sees this photo, and can search the web with it for your other accounts. On a practice account it may well be public.',
  sources: ['P16', 'P13'],
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
