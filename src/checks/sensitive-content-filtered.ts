import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'sensitive-content-filtered',
  title: 'Blur or block pictures from strangers',
  impact: 'moderate',
  setting: 'sensitiveContent',
  accept: { personal: ['on', 'done'], professional: ['on', 'done'] },
  advice: 'Choose to block them from people who are not friends, and to blur the rest.',
  why: 'An unwanted picture then stays covered, and it is your choice whether to look.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
]
