import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'boards-secret',
  title: 'Keep personal collections secret',
  impact: 'moderate',
  setting: 'secretCollections',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice: 'Open each board of your own and turn on “Keep this board secret”.',
  why: 'A wedding, a nursery, a house that you would like to buy: collections tell your plans.',
  sources: ['P11', 'P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
