import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'post-alerts-limited',
  title: 'Limit who is told when you post',
  impact: 'moderate',
  setting: 'postAlerts',
  accept: { personal: ['noOne'], professional: ['noOne', 'followersBack'] },
  advice: 'Choose “No one”.',
  why: 'An alert at each post lets somebody answer within a minute, and know when you are there.',
  sources: ['P10', 'P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
