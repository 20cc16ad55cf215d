import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'hidden-words',
  title: 'Hide comments with hurtful words on your profile',
  impact: 'minor',
  setting: 'hiddenWords',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Add words that you do not want to meet. Comments with them are hidden from others, not deleted, so that you can still keep them as a record.',
  why: 'If someone starts to write under your posts, hidden words take away their audience without an answer from you. Optional, and helpful once there is trouble.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
