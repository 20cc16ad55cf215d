import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'last-name-shortened',
  title: 'Shorten your last name where that is offered',
  impact: 'moderate',
  setting: 'lastNameShown',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice: 'Show only the first letter to people you do not know, if the platform offers it.',
  why: 'A full name is what a search begins with. On a professional account it belongs there.',
  sources: ['P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
