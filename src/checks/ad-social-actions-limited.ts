import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ad-social-actions-limited',
  title: 'Keep your likes from appearing beside adverts',
  impact: 'minor',
  setting: 'adSocialActions',
  accept: { personal: ['onlyMe', 'off'], professional: ['onlyMe', 'off'] },
  advice: 'Choose “Only me”, or turn it off.',
  why: 'Otherwise the pages you like appear with your name beside adverts that your friends see. It says more of your habits than you may wish to share.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'friends', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
  { value: 'friends', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
