import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-updates-off',
  title: 'Do not announce changes of your profile',
  impact: 'moderate',
  setting: 'profileUpdates',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off before you change anything.',
  why: 'A new workplace, announced to everybody, tells a patient where to find you next.',
  sources: ['P10', 'P22'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
