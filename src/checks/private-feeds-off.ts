import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'private-feeds-off',
  title: 'No private feeds of your account',
  impact: 'minor',
  setting: 'privateFeeds',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off unless you use a feed reader.',
  why: 'The address of such a feed opens it without a password, to whoever has it.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
