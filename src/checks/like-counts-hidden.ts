import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'like-counts-hidden',
  title: 'Hide how many liked and shared your posts',
  impact: 'minor',
  setting: 'likeCounts',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn it on if you like: it is a matter of taste more than of safety.',
  why: 'Nobody can read from a number who takes an interest in you, but a post that shows none draws fewer strangers.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
]
