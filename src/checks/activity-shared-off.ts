import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'activity-shared-off',
  title: 'Do not show what you are doing now',
  impact: 'moderate',
  setting: 'activityShared',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'What you play or listen to, as you do, tells when you are at home and awake.',
  sources: ['P17', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
