import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'no-encouragement',
  title: 'Look at your own side of it',
  impact: 'serious',
  setting: 'noEncouragement',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Take back likes on patients’ posts, follows and views of their stories. Do not look them up.',
  why: 'What was meant kindly can be shown later as if you had answered. Without it, “unwanted” is plain.',
  sources: ['P26'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
