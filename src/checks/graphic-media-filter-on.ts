import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'graphic-media-filter-on',
  title: 'Filter graphic pictures in messages',
  impact: 'minor',
  setting: 'graphicMediaFilter',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'If you see a filter for graphic media in messages, turn it on.',
  why: 'An unwanted picture then waits behind a warning, and it is your choice whether to look.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
