import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'professional-bio',
  title: 'Say on your professional profile how care is given',
  impact: 'serious',
  setting: 'bioSaysSo',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'A line such as: “No medical advice here. Patients, please call the practice. In an emergency call …”. Close messages there, or let them go to a folder.',
  why: 'It answers the patient who writes in good faith, and is a ground to stand on with those who do not.',
  sources: ['P14'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
