import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'story-archive-off',
  title: 'Turn off the story archive',
  impact: 'minor',
  setting: 'storyArchive',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off if you have no use for old stories.',
  why: 'An archive keeps every place and face you ever showed for a day. If somebody gets into your account, they get that too. Optional.',
  sources: ['P10', 'P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
