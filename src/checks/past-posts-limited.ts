import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'past-posts-limited',
  title: 'Limit your past posts to friends',
  impact: 'serious',
  setting: 'pastPosts',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice:
    'Use “Limit Past Posts” once: posts that were public or open to friends of friends become visible to friends only. It cannot be undone in one go.',
  why: 'Years of older posts often stayed public from before you were qualified. A patient who scrolls down far enough finds your family, your street and your habits there.',
  sources: ['P04', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'notDone', kind: 'professional', outcome: 'inapplicable' },
]
