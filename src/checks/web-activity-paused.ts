import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'web-activity-paused',
  title: 'Pause the record of what you search',
  impact: 'moderate',
  setting: 'webActivity',
  accept: { personal: ['paused', 'off'], professional: ['paused', 'off'] },
  advice: 'Choose “Paused”, and delete what was kept.',
  why: 'A record of searches and places is a map of your week for whoever gets into the account.',
  sources: ['P02', 'P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'paused', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'paused', kind: 'professional', outcome: 'passed' },
]
