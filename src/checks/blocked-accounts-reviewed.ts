import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'blocked-accounts-reviewed',
  title: 'Look through whom you blocked',
  impact: 'minor',
  setting: 'blockedAccounts',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Open the list. Somebody who was blocked may come back under another name: note the name here in the log before you block again.',
  why: 'The list tells you, and later perhaps others, whom you have already asked to keep away.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
