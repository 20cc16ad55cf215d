import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'tag-audience-limited',
  title: 'Stop tags widening a post’s audience',
  impact: 'moderate',
  setting: 'tagAudience',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice: 'Choose “Only me”, so that a tag adds nobody.',
  why: 'When somebody tags you, the post is opened to more people than its author picked. “Only me” keeps your name from carrying it further.',
  sources: ['P09', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'friends', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
  { value: 'friends', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
