import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'app-lock-on',
  title: 'Lock the app on your phone',
  impact: 'moderate',
  setting: 'appLock',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn on the app lock, with your face, your finger or the code of the phone.',
  why: 'A phone lies on the desk in a consultation, and the next patient is sitting opposite.',
  sources: ['P18', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
