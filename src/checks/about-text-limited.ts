import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'about-text-limited',
  title: 'Hide your About text from strangers',
  impact: 'moderate',
  setting: 'aboutText',
  accept: { personal: ['contacts', 'contactsExcept', 'noOne'], professional: 'inapplicable' },
  advice: 'Choose “My contacts”, “My contacts except…” or “Nobody”.',
  why: 'A line about your day or your holiday is small talk among friends, and a clue to somebody who is looking for one. On a practice account it may well be public.',
  sources: ['P16', 'P10'],
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
