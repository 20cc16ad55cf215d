import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'contact-info-hidden',
  title: 'Hide your own phone, e-mail and birthday',
  impact: 'serious',
  setting: 'contactInfo',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice:
    'Set each entry to “Only me”, or remove it. On a practice page show only the practice’s own phone and e-mail address.',
  why: 'Calls and messages on a private number are what clinicians find hardest to bear. A birthday helps to find your address, and to pass for you on the phone.',
  sources: ['P03', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
