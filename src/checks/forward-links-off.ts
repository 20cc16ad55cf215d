import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'forward-links-off',
  title: 'Do not let forwarded messages lead to you',
  impact: 'moderate',
  setting: 'forwardLinks',
  accept: { personal: ['noOne'], professional: ['noOne'] },
  advice: 'Choose “Nobody”.',
  why: 'What you wrote in a group may be passed on; your account need not be passed on with it.',
  sources: ['P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
