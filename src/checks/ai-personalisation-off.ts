import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ai-personalisation-off',
  title: 'Stop Grok drawing on your account',
  impact: 'minor',
  setting: 'aiPersonalisation',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off “Allow X to personalize your experience with Grok”.',
  why: 'An assistant that knows your account has one more copy of what you do there.',
  sources: ['P25', 'P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
