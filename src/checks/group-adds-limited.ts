import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'group-adds-limited',
  title: 'Stop strangers adding you to groups',
  impact: 'moderate',
  setting: 'groupAdds',
  accept: {
    personal: ['contacts', 'contactsExcept', 'noOne', 'following'],
    professional: ['contacts', 'contactsExcept', 'noOne', 'following'],
  },
  advice: 'Choose “My contacts” or “My contacts except…”.',
  why: 'A group shows your number to everybody in it and makes it look as if you had joined.',
  sources: ['P16', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'contacts', kind: 'personal', outcome: 'passed' },
  { value: 'contactsExcept', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'contacts', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
