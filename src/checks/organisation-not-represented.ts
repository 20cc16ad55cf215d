import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'organisation-not-represented',
  title: 'Do not appear on your employer’s page',
  impact: 'moderate',
  setting: 'representingOrganisation',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off, unless your employer asks for it.',
  why: 'A page that lists the staff of your clinic with their profiles leads everybody who knows the clinic to you.',
  sources: ['P22'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
