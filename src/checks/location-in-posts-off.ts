import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'location-in-posts-off',
  title: 'Leave your location out of posts',
  impact: 'critical',
  setting: 'locationInPosts',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off, and remove the locations from older posts where that is offered.',
  why: 'A place attached to a post can lead a patient to your street, your gym or your children’s school. Most people never notice that it is there.',
  sources: ['P02', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
