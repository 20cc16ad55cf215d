import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'reel-audience-limited',
  title: 'Show your reels to friends only',
  impact: 'serious',
  setting: 'reelAudience',
  accept: {
    personal: ['friends', 'friendsExcept', 'specificFriends', 'onlyMe'],
    professional: 'inapplicable',
  },
  advice: 'Choose “Friends” or something narrower.',
  why: 'Reels are made to travel: a public one is shown to people who never looked for you. One of them may know you from the consulting room.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
