import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'places-been-off',
  title: 'Stop X using the places you have been',
  impact: 'moderate',
  setting: 'placesBeen',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off “Personalize based on places you’ve been”.',
  why: 'A record of where you have been is a map of your week. It is best not kept, whoever may see it.',
  sources: ['P02', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
