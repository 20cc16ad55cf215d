import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'profile-viewing-private',
  title: 'Look at profiles without being shown',
  impact: 'moderate',
  setting: 'profileViewing',
  accept: { personal: ['private'], professional: ['private'] },
  advice: 'Choose “Private mode”.',
  why: 'If you look up somebody who writes to you, they are told that you did. It can be taken for interest.',
  sources: ['P26'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'private', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'private', kind: 'professional', outcome: 'passed' },
]
