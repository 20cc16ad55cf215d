import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'live-location-off',
  title: 'Stop sharing your live location',
  impact: 'critical',
  setting: 'liveLocation',
  accept: { personal: ['off', 'noOne'], professional: ['off', 'noOne'] },
  advice:
    'Open the list of chats that can see your live location. It should be empty; stop sharing if it is not.',
  why: 'Live location shows the way to you at every minute, and it is easily left on after a journey.',
  sources: ['P02', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'contacts', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'contacts', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
