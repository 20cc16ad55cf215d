import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'online-status-hidden',
  title: 'Hide that you are online',
  impact: 'moderate',
  setting: 'onlineStatus',
  accept: { personal: ['sameAsLastSeen', 'noOne'], professional: ['sameAsLastSeen', 'noOne'] },
  advice: 'Choose “Same as last seen”, and “Nobody” for last seen.',
  why: '“Online” beside your name invites the question why you do not answer.',
  sources: ['P17', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'sameAsLastSeen', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'sameAsLastSeen', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
