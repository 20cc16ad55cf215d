import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'quotes-limited',
  title: 'Limit who may quote your posts',
  impact: 'moderate',
  setting: 'quotes',
  accept: { personal: ['off', 'onlyMe', 'noOne'], professional: ['off', 'onlyMe', 'noOne', 'followers'] },
  advice: 'Turn quoting off, or choose “Just me”.',
  why: 'A quote takes your words to other people with a comment above them, and you may never see it.',
  sources: ['P09', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
