import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'business-partners-off',
  title: 'Turn off extra data sharing with business partners',
  impact: 'minor',
  setting: 'businessPartners',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off the sharing of information with partners.',
  why: 'A patient does not see this. Still, the fewer places hold your details, the fewer can spill them.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
