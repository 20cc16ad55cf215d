import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'account-suggestions-off',
  title: 'Do not let the platform suggest you to others',
  impact: 'moderate',
  setting: 'accountSuggestions',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off, also for contacts and friends of friends where each is asked for.',
  why: 'Suggestions rest on phone books and shared acquaintances. A patient who has your number may be shown your private account without having looked for it.',
  sources: ['P15', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
