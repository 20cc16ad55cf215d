import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'delegate-invites-off',
  title: 'Turn off invitations to share an account',
  impact: 'minor',
  setting: 'delegateInvites',
  accept: { personal: ['off'], professional: ['off'] },
  advice:
    'Turn off “Allow others to invite you to their account”, unless you run an account together with colleagues.',
  why: 'An invitation is one more way to be contacted, and a shared account one more way to be impersonated.',
  sources: ['P18', 'P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
