import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'followers-limited',
  title: 'Let only friends follow you',
  impact: 'serious',
  setting: 'whoCanFollow',
  accept: { personal: ['friends', 'off'], professional: 'inapplicable' },
  advice: 'Choose “Friends”, or turn following off.',
  why: 'A follower needs no answer from you: whoever follows sees what you post in public, as it appears. Limited to friends, nobody can quietly watch you that way.',
  sources: ['P05', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
