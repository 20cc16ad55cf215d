import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'find-by-phone-off',
  title: 'Stop others finding you by phone number',
  impact: 'serious',
  setting: 'findByPhone',
  accept: {
    personal: ['onlyMe', 'noOne', 'off', 'contacts'],
    professional: ['onlyMe', 'noOne', 'off', 'contacts'],
  },
  advice: 'Choose “Only me” or “No one”, or turn it off, whichever is offered.',
  why: 'If you ever rang a patient from your own phone, they have your number. With this open, the number alone is enough to find your private account.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
