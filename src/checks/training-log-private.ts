import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'training-log-private',
  title: 'Keep your training log private',
  impact: 'serious',
  setting: 'trainingLog',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Make it private, and turn off the promotion of your activities.',
  why: 'Months of your days and hours in one table need no explanation.',
  sources: ['P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
