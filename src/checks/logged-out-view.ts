import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'logged-out-view',
  title: 'Look at your own profiles as a stranger',
  impact: 'serious',
  setting: 'loggedOutView',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice:
    'Open each of your profiles in a private window, without signing in. What you see there is what every patient sees.',
  why: 'Settings are one thing, what is shown is another. This tells the difference.',
  sources: ['P04', 'P07', 'P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
