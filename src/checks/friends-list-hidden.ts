import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'friends-list-hidden',
  title: 'Hide your friends list',
  impact: 'serious',
  setting: 'friendsList',
  accept: { personal: ['onlyMe', 'noOne', 'off'], professional: ['onlyMe', 'noOne', 'off'] },
  advice: 'Choose “Only me”, or turn it off, so that the list is seen by nobody but you.',
  why: 'Someone who cannot reach you often turns to the people around you. A visible friends list hands a patient your family and colleagues by name, and each of them shows a little more of you.',
  sources: ['P07', 'P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'friends', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
  { value: 'friends', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
