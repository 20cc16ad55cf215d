import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'self-search',
  title: 'Search for yourself as a stranger would',
  impact: 'moderate',
  setting: 'selfSearch',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Search in a private window: your name with your town, your name with your specialty, your phone number, your e-mail address, your old names and handles. Note what comes up that should not.',
  why: 'It is what a patient does first, and it takes them two minutes. Accounts in your name that are not yours turn up the same way.',
  sources: ['P20', 'P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
