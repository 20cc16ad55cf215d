import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'badge-of-other-account-off',
  title: 'Do not show your account elsewhere on your profile',
  impact: 'moderate',
  setting: 'badgeOfOtherAccount',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn the badge off.',
  why: 'A badge leads from one of your accounts to the next, and what was kept apart is joined with one tap.',
  sources: ['P13', 'P12'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
