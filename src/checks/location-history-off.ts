import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'location-history-off',
  title: 'Turn off location history',
  impact: 'moderate',
  setting: 'locationHistory',
  accept: { personal: ['off', 'paused'], professional: ['off', 'paused'] },
  advice: 'Turn it off or pause it. Newer Facebook accounts no longer have this page.',
  why: 'A history of your movements is a map from the clinic to your home. What is not recorded cannot be seen by someone who gets into your account.',
  sources: ['P02', 'P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
