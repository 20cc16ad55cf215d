import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'dating-contacts-blocked',
  title: 'Block people you know from your dating profile',
  impact: 'moderate',
  setting: 'datingContacts',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice:
    'Block contacts that you would not want to meet there. It uploads numbers from your phone: add single ones rather than the whole address book.',
  why: 'A patient whose number you have is kept from your profile before they come across it.',
  sources: ['P23', 'P15'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
