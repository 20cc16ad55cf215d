import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'share-mention-stories-off',
  title: 'Stop people you mention sharing your stories',
  impact: 'minor',
  setting: 'shareMentionStories',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off.',
  why: 'If you mention a colleague, they could pass your story to everyone they know, patients included. Off, the choice stays with you.',
  sources: ['P04', 'P09'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
