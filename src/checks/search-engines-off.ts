import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'search-engines-off',
  title: 'Keep search engines from linking to your profile',
  impact: 'moderate',
  setting: 'searchEngines',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off. It can take some weeks until search engines drop the link.',
  why: 'The first thing a curious patient does is to type your name into a search engine. Turned off, your private profile is less likely to stand next to your practice’s page.',
  sources: ['P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
