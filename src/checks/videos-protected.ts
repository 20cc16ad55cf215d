import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'videos-protected',
  title: 'Show your videos to approved followers only',
  impact: 'moderate',
  setting: 'protectedVideos',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice: 'Turn on “Protect your videos” as well, if you see it.',
  why: 'A video shows your voice, your rooms and the street outside. Protecting posts and protecting videos are two separate switches.',
  sources: ['P04', 'P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
  { value: undefined, kind: 'professional', outcome: 'inapplicable' },
]
