import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'sign-in-safe',
  title: 'Make sure that nobody else can sign in as you',
  impact: 'serious',
  setting: 'signInSafe',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'A password for each account, kept in a password manager; two-step verification on the e-mail account first; recovery address and number your own; unknown devices signed out.',
  why: 'Whoever gets into your e-mail gets into everything else.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
