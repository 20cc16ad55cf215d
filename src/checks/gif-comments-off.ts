import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'gif-comments-off',
  title: 'Take no moving pictures as comments',
  impact: 'minor',
  setting: 'gifComments',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off, and see who may comment at all.',
  why: 'No filter for words reads a moving picture, so one can say beneath your post what nobody could write there.',
  sources: ['P06', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
