import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'message-timer-off',
  title: 'Leave the default message timer off',
  impact: 'minor',
  setting: 'disappearingMessages',
  accept: { personal: ['off'], professional: ['off'] },
  advice:
    'Leave the default message timer off, and save what matters here: the other side can still set a timer in your chat.',
  why: 'A message that deletes itself cannot be shown to anybody later. If your employer has a policy on timers, follow that.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: '24h', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: '24h', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
