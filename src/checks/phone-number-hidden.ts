import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'phone-number-hidden',
  title: 'Hide your phone number',
  impact: 'serious',
  setting: 'phoneNumber',
  accept: { personal: ['noOne'], professional: ['noOne'] },
  advice: 'Choose “Nobody”.',
  why: 'Your number once seen is kept, rung at night, and looked up elsewhere.',
  sources: ['P16', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
