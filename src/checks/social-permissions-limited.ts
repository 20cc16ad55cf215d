import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'social-permissions-limited',
  title: 'Limit messages, mentions and comments',
  impact: 'serious',
  setting: 'socialPermissions',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Choose the strictest that is offered for each.',
  why: 'Each of them is a way to write to you, and each is set by itself.',
  sources: ['P06', 'P09'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
