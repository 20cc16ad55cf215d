import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'account-country-reviewed',
  title: 'Check which country or region your profile shows',
  impact: 'minor',
  setting: 'accountCountry',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Open “About your account” and look at the country or region shown. Where you may choose, prefer the wider region.',
  why: 'A place on a profile, even a large one, helps somebody to be sure that it is you.',
  sources: ['P02', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
