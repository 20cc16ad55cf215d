import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'login-alerts-on',
  title: 'Turn on login alerts',
  impact: 'moderate',
  setting: 'loginAlerts',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn on alerts both in the app and by e-mail.',
  why: 'If somebody signs in to your account from an unknown device, you hear of it within minutes and can act while it is still small.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
