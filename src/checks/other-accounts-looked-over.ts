import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'other-accounts-looked-over',
  title: 'Look over selling, dating, fitness and review accounts',
  impact: 'moderate',
  setting: 'otherAccounts',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Go through accounts that you forgot: name, picture, town, reviews, routes.',
  why: 'The account that gives you away is seldom the one that you think of.',
  sources: ['P23'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
