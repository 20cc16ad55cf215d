import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'map-ends-hidden',
  title: 'Hide where your routes begin and end',
  impact: 'critical',
  setting: 'mapVisibility',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Hide the start and end points of all activities, or the whole map.',
  why: 'The end of most routes is your front door or your workplace.',
  sources: ['P01', 'P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
