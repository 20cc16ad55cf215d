import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'logged-out-hidden',
  title: 'Hide your account from people who are not signed in',
  impact: 'moderate',
  setting: 'loggedOutHidden',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice:
    'Turn it on. It is a request that other apps need not follow: the platform has no private accounts.',
  why: 'Whoever looks you up without an account of their own then sees less, and search engines too.',
  sources: ['P19'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
