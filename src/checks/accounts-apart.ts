import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'accounts-apart',
  title: 'Keep private and professional accounts apart',
  impact: 'serious',
  setting: 'accountsApart',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'One for friends, another for the practice, with different pictures, names and e-mail addresses. It lessens the risk; nobody can promise that the two are never joined.',
  why: 'A patient who writes can then be shown the way to the professional account, where care is not given by message.',
  sources: ['P12'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
