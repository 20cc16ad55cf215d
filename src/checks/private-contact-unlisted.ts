import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'private-contact-unlisted',
  title: 'Keep your private number and address private',
  impact: 'serious',
  setting: 'contactPrivate',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Search for your private phone number and e-mail address. Take them off profiles, sites and old advertisements. Use another number for work.',
  why: 'Calls and messages on a private number are what clinicians find hardest to bear.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
