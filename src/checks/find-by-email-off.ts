import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'find-by-email-off',
  title: 'Stop others finding you by e-mail address',
  impact: 'serious',
  setting: 'findByEmail',
  accept: { personal: ['onlyMe', 'noOne', 'off'], professional: ['onlyMe', 'noOne', 'off'] },
  advice: 'Choose “Only me” or “No one”, or turn it off, whichever is offered.',
  why: 'A patient may know your e-mail address from a letter, a clinic list or a paper. Typed into the search box, it would lead straight from there to your account.',
  sources: ['P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
