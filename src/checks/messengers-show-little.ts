import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'messengers-show-little',
  title: 'Let messaging apps show little',
  impact: 'moderate',
  setting: 'messengersPlain',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Picture, status, last seen and groups for contacts at most, in each messenger that you use.',
  why: 'Whoever has your number sees all of it, and many patients have it.',
  sources: ['P16', 'P17'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
