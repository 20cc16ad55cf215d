import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'page-visits-hidden',
  title: 'Do not show organisations that you visited them',
  impact: 'minor',
  setting: 'pageVisits',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'What you read says where you may want to work, or whom you ask for advice.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
