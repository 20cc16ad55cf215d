import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'address-hidden',
  title: 'Show your street at most, never your number',
  impact: 'critical',
  setting: 'addressShown',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Choose the street name only, or nothing where that is possible.',
  why: 'Neighbours may be patients, and patients have neighbours. A house number leads to your door.',
  sources: ['P01'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
