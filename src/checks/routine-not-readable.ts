import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'routine-not-readable',
  title: 'Take your routine out of what you post',
  impact: 'serious',
  setting: 'routineHidden',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice: 'Look through the last months: rota, gym, holidays announced in advance, the café on Thursdays.',
  why: 'A patient who knows such details is a warning sign in itself. Post the holiday when you are back.',
  sources: ['P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
