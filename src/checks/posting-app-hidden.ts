import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'posting-app-hidden',
  title: 'Do not show which app you post from',
  impact: 'minor',
  setting: 'postingAppShown',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'A phone at night and a clinic computer by day: even the name of an app tells of your routine.',
  sources: ['P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
