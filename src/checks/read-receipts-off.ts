import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'read-receipts-off',
  title: 'Switch off read receipts',
  impact: 'moderate',
  setting: 'readReceipts',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn read receipts off. You will not see those of others any more either.',
  why: 'To somebody who hopes for a sign, “seen at 23:14” is one. Without receipts you can read and save a message in peace.',
  sources: ['P17'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
