import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'messaging-suggestions-off',
  title: 'No help with writing from the platform',
  impact: 'minor',
  setting: 'messagingSuggestions',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'A suggested friendly answer is sent with one slip of the thumb, and reads as if you had meant it.',
  sources: ['P26'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
