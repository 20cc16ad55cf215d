import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'post-search-off',
  title: 'Keep your posts out of search',
  impact: 'moderate',
  setting: 'postSearch',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn it off.',
  why: 'Searching for a town, a hospital or a name would otherwise bring up what you wrote about it.',
  sources: ['P19', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
]
