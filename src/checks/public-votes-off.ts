import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'public-votes-off',
  title: 'Keep your votes private',
  impact: 'moderate',
  setting: 'publicVotes',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'What you vote for shows your interests, your opinions and when you are awake.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
