import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'password-reset-protected',
  title: 'Turn on password reset protection',
  impact: 'serious',
  setting: 'passwordReset',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn on “Password reset protect”.',
  why: 'Your handle is public. Without this anybody who knows it can set off reset messages to you, and gets a hint of your address or number.',
  sources: ['P18', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
