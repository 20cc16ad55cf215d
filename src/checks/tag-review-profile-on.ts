import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'tag-review-profile-on',
  title: 'Turn on review of posts you are tagged in',
  impact: 'serious',
  setting: 'tagReviewProfile',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn this on.',
  why: 'Others mean well when they tag you in a picture from the school fête. With review, it comes to your profile only after you have looked at what it gives away.',
  sources: ['P09'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
