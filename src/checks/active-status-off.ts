import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'active-status-off',
  title: 'Turn off active status',
  impact: 'moderate',
  setting: 'activeStatus',
  accept: { personal: ['off', 'noOne'], professional: ['off', 'noOne'] },
  advice: 'Turn active status off, in each app and browser that you use.',
  why: 'The green dot tells a patient that you are awake and have seen that they wrote. Without it there is nothing to read into, and no answer to wait for.',
  sources: ['P17'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
