import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'public-post-notifications-off',
  title: 'Turn off alerts about strangers’ reactions',
  impact: 'minor',
  setting: 'publicPostNotifications',
  accept: { personal: ['noOne'], professional: 'inapplicable' },
  advice: 'Choose “Nobody”.',
  why: 'Each like from someone you do not know lights up your phone. Turned off, an insistent person gets less of your attention, and you get a quieter evening.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'inapplicable' },
]
