import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'watch-history-paused',
  title: 'Pause the record of what you watch',
  impact: 'minor',
  setting: 'watchHistory',
  accept: { personal: ['paused', 'off'], professional: ['paused', 'off'] },
  advice: 'Choose “Paused”.',
  why: 'What you watch is nobody’s business, least of all on a computer that others use too.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'paused', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'paused', kind: 'professional', outcome: 'passed' },
]
