import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'posted-locations-removed',
  title: 'Remove locations from your old posts',
  impact: 'critical',
  setting: 'postedLocations',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Use “Remove all location information attached to your posts”, once, and keep location off after that.',
  why: 'Switching location off does not reach back: posts from years ago may still show the street where you live or the hospital where you work nights.',
  sources: ['P02', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
