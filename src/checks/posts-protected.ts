import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'posts-protected',
  title: 'Show your posts to approved followers only',
  impact: 'serious',
  setting: 'protectedPosts',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice:
    'Turn on “Protect your posts”, then look through your followers: those you already have can still read along.',
  why: 'On an open account a patient can read everything you ever posted without following you or leaving a trace. On a public practice account that is the point, so this is only asked of a personal one.',
  sources: ['P04', 'P05'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
  { value: undefined, kind: 'professional', outcome: 'inapplicable' },
]
