import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'story-replies-limited',
  title: 'Limit who may answer your stories',
  impact: 'moderate',
  setting: 'storyReplies',
  accept: {
    personal: ['off', 'following', 'followersBack'],
    professional: ['off', 'following', 'followersBack'],
  },
  advice: 'Choose “People you follow”, or turn replies off.',
  why: 'A reply to a story lands among your messages. It is the easiest way to write to somebody who never wrote to you.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
