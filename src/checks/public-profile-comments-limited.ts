import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'public-profile-comments-limited',
  title: 'Let only friends comment on your profile pictures',
  impact: 'moderate',
  setting: 'publicProfileInfo',
  accept: { personal: ['friends'], professional: 'inapplicable' },
  advice: 'Choose “Friends”.',
  why: 'Your profile picture is there for everyone, and while this is public, strangers can like it and write beneath it. For someone who is infatuated, that is an open line to you.',
  sources: ['P06', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
