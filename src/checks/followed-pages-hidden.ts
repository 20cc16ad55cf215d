import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'followed-pages-hidden',
  title: 'Hide the people and Pages you follow',
  impact: 'moderate',
  setting: 'followedPages',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice: 'Choose “Only me”.',
  why: 'What you follow tells where you train, shop, worship and take your children. A patient once brought the favourite flowers that a GP’s open profile had named.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
