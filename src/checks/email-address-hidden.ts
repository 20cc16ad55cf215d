import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'email-address-hidden',
  title: 'Hide your e-mail address on your profile',
  impact: 'serious',
  setting: 'emailVisibility',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice: 'Choose “Only visible to me”.',
  why: 'An address once seen is kept. What cannot be sent through the platform any more then comes by e-mail.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
]
