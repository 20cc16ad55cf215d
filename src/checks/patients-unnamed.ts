import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'patients-unnamed',
  title: 'Look for posts that could identify a patient',
  impact: 'serious',
  setting: 'patientsUnnamed',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Look through your posts and groups, closed ones too. Take down what could identify a patient even piece by piece, and ask your defence organisation about what was there for long.',
  why: 'A breach of confidence hands somebody who wishes you ill a complaint that is true.',
  sources: ['P25'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
