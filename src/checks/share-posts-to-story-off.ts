import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'share-posts-to-story-off',
  title: 'Stop others sharing your posts to their stories',
  impact: 'moderate',
  setting: 'sharePostsToStory',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off.',
  why: 'A post that someone puts into their own story goes to their audience, with your name on it. That audience may well hold the person you would rather not meet there.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
