import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'tags-ask-first',
  title: 'Ask friends and colleagues to ask before they tag you',
  impact: 'moderate',
  setting: 'tagsAskFirst',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Tell them once. Turn review of tags on wherever it is offered.',
  why: 'It is mostly others, and kindly, who show where you are.',
  sources: ['P09'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
