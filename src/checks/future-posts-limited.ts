import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'future-posts-limited',
  title: 'Show your new posts to friends only',
  impact: 'serious',
  setting: 'futurePosts',
  accept: {
    personal: ['friends', 'friendsExcept', 'specificFriends', 'onlyMe', 'followers'],
    professional: 'inapplicable',
  },
  advice: 'Choose “Friends” or something narrower. You can still widen a single post when you mean to.',
  why: 'This is the audience that each new post starts with. Left at “Public”, a holiday picture or a remark about a long shift is there for every patient who looks you up.',
  sources: ['P04', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
