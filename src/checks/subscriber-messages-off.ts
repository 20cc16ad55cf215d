import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'subscriber-messages-off',
  title: 'Turn off messages from subscribers',
  impact: 'moderate',
  setting: 'subscriberMessages',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'If you see a switch that lets subscribers message you, turn it off.',
  why: 'A small payment should not buy a patient the way around your message settings.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
