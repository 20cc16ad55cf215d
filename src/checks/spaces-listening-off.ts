import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'spaces-listening-off',
  title: 'Hide from followers which Spaces you listen to',
  impact: 'moderate',
  setting: 'spacesListening',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off “Allow followers to see which Spaces you’re listening to”.',
  why: 'It shows live that you are online and what you care about: an opening for somebody who looks for one.',
  sources: ['P17', 'P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
