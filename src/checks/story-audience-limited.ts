import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'story-audience-limited',
  title: 'Show your stories to friends only',
  impact: 'serious',
  setting: 'storyAudience',
  accept: {
    personal: ['friends', 'friendsExcept', 'specificFriends', 'onlyMe'],
    professional: 'inapplicable',
  },
  advice: 'Choose “Friends” or something narrower.',
  why: 'Stories are made on the spot and so show where you are now. For a patient who is looking for you, nothing online is more useful.',
  sources: ['P04', 'P10', 'P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
