import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'email-export-off',
  title: 'Do not let others take your address with them',
  impact: 'serious',
  setting: 'emailExport',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'One connection who downloads their address book is enough for your address to be where you did not give it.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
