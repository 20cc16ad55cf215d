import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'off-platform-visibility-off',
  title: 'Do not let other services show your profile',
  impact: 'moderate',
  setting: 'offPlatformVisibility',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'Your profile then stands only where you keep it, and not in the mail programs and apps of people you never met.',
  sources: ['P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
