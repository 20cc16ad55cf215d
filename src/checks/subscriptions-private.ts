import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'subscriptions-private',
  title: 'Keep private what you subscribed to',
  impact: 'moderate',
  setting: 'subscriptionsPrivate',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn it on.',
  why: 'Channels about your town, your hobbies and your children’s school add up to a picture of you.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
]
