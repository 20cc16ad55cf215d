import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'link-previews-off',
  title: 'Turn off link previews',
  impact: 'minor',
  setting: 'linkPreviews',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn on “Disable link previews”.',
  why: 'To show a preview your device visits the website, and the website then learns your internet address.',
  sources: ['P16', 'P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
