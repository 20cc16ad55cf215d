import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'search-personalisation-off',
  title: 'Turn personalised search off',
  impact: 'minor',
  setting: 'searchPersonalisation',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'Suggestions drawn from your searches appear on shared screens, in the clinic too.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
