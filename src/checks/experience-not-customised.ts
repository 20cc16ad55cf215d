import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'experience-not-customised',
  title: 'Do not let your use shape what you are shown',
  impact: 'minor',
  setting: 'experienceCustomised',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'What you look at decides what is suggested to you, and to others through you.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
