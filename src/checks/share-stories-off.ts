import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'share-stories-off',
  title: 'Stop others sharing your public stories',
  impact: 'moderate',
  setting: 'sharePublicStories',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off.',
  why: 'A story that others may share leaves the circle you made it for. Off, it ends where you meant it to end.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
