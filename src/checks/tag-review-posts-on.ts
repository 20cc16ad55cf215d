import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'tag-review-posts-on',
  title: 'Turn on review of tags on your posts',
  impact: 'serious',
  setting: 'tagReviewPosts',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn this on.',
  why: 'A tag added by someone else ties your picture to other people and their audiences. With review, nobody links your partner or child to your post without your knowing.',
  sources: ['P09', 'P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
