import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ad-personalisation-off',
  title: 'Turn off personalised adverts',
  impact: 'minor',
  setting: 'adPersonalisation',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn personalised adverts off.',
  why: 'Adverts follow what you read and where you are. Off, there is less to see over your shoulder on a shared screen, and less to be gathered about you.',
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
