import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'sessions-reviewed',
  title: 'Log out devices you do not know or no longer have',
  impact: 'serious',
  setting: 'sessions',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Log out every device that you do not know or no longer have.',
  why: 'A clinic computer, an old phone or a shared tablet may still be signed in as you. Whoever uses it next reads your messages without needing a password.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
