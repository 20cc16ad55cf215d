import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'status-audience-limited',
  title: 'Choose who sees your status updates',
  impact: 'serious',
  setting: 'statusAudience',
  accept: {
    personal: ['contactsExcept', 'onlyShareWith', 'noOne'],
    professional: ['contacts', 'contactsExcept', 'onlyShareWith', 'noOne'],
  },
  advice: 'Choose “Only share with…” and name the people, or leave patients out with “My contacts except…”.',
  why: '“My contacts” includes every patient whose number is on your phone, and a status shows where you are today.',
  sources: ['P10', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'contactsExcept', kind: 'personal', outcome: 'passed' },
  { value: 'onlyShareWith', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'contacts', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'contacts', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
