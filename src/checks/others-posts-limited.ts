import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'others-posts-limited',
  title: 'Limit who sees others’ posts on your profile',
  impact: 'moderate',
  setting: 'othersPostsAudience',
  accept: {
    personal: ['onlyMe', 'friends', 'friendsExcept', 'specificFriends'],
    professional: ['onlyMe', 'friends', 'friendsExcept', 'specificFriends'],
  },
  advice: 'Choose “Only me” or “Friends”.',
  why: 'You cannot weigh the words of friends and family before they post. With a narrow audience, a slip on your profile stays among people you know.',
  sources: ['P09', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'specificFriends', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
