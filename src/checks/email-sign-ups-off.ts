import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'email-sign-ups-off',
  title: 'No sign-ups to your posts by e-mail',
  impact: 'moderate',
  setting: 'emailSubscriptions',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn it off.',
  why: 'Whoever signs up reads along without an account, without a name, and without you seeing it.',
  sources: ['P05'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
]
