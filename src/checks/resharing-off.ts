import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'resharing-off',
  title: 'Do not let others pass on what you post',
  impact: 'moderate',
  setting: 'resharing',
  accept: { personal: ['off', 'done'], professional: 'inapplicable' },
  advice:
    'Turn the switches about reposting and about sending your posts, reels and stories in messages off.',
  why: 'What others pass on leaves the circle that you chose, and cannot be called back.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
]
