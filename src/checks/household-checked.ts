import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'household-checked',
  title: 'Ask those you live with to do the same',
  impact: 'moderate',
  setting: 'householdChecked',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Go through this list together with your partner, your children and whoever else lives with you.',
  why: 'Patients have looked for family and friends when the doctor could not be found.',
  sources: ['P24', 'P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
