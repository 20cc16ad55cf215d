import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ad-reporting-off',
  title: 'Do not let your activity be reported to advertisers',
  impact: 'minor',
  setting: 'adReporting',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'A patient does not see this. Still, the fewer places hold your details, the fewer can spill them.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
