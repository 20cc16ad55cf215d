import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'public-post-comments-limited',
  title: 'Let only friends comment on your public posts',
  impact: 'moderate',
  setting: 'publicPostComments',
  accept: { personal: ['friends', 'following', 'followers', 'followersBack'], professional: 'inapplicable' },
  advice: 'Choose “Friends”, or people you follow.',
  why: 'Anything you post in public invites an answer. With comments kept to friends, a patient cannot start a conversation under your post, in front of everyone.',
  sources: ['P06', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
