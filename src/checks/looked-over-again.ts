import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'looked-over-again',
  title: 'Look over everything again',
  impact: 'moderate',
  setting: 'looksAgain',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Every three months, and after each new contact. Confirm this one when you have gone through the others.',
  why: 'Platforms change their settings, and people move on. A dated review is also worth something if you are asked.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
