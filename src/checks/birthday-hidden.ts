import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'birthday-hidden',
  title: 'Hide your date of birth',
  impact: 'serious',
  setting: 'birthday',
  accept: { personal: ['noOne', 'onlyMe'], professional: ['noOne', 'onlyMe'] },
  advice: 'Choose “Nobody”.',
  why: 'A birthday helps to find your address, and to pass for you on the phone.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
