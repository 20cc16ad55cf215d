import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'spam-filter-strict',
  title: 'Filter messages for spam',
  impact: 'moderate',
  setting: 'spamFilter',
  accept: { personal: ['all', 'nonFriends'], professional: ['all', 'nonFriends'] },
  advice: 'Choose “Filter all”.',
  why: 'Pictures and links from strangers then wait until you decide to look.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'all', kind: 'personal', outcome: 'passed' },
  { value: 'none', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'all', kind: 'professional', outcome: 'passed' },
]
