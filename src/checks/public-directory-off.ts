import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'public-directory-off',
  title: 'Stay out of lists and suggestions',
  impact: 'moderate',
  setting: 'publicDirectory',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn it off, even where the platform itself recommends to turn it on.',
  why: 'Lists of people to follow are for those who want to be found. On a public practice account that may be the point.',
  sources: ['P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
]
