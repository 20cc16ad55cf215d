import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'tagged-posts-limited',
  title: 'Limit who sees posts you are tagged in on your profile',
  impact: 'moderate',
  setting: 'taggedPostsAudience',
  accept: {
    personal: ['onlyMe', 'friends', 'friendsExcept', 'specificFriends'],
    professional: 'inapplicable',
  },
  advice: 'Choose “Only me” or “Friends”.',
  why: 'Friends tag you at a birthday or a race, with place and time. On your profile that becomes a diary for anyone who is allowed to see it.',
  sources: ['P09', 'P10', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
