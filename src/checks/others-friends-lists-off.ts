import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'others-friends-lists-off',
  title: 'Do not appear in other people’s friends lists',
  impact: 'serious',
  setting: 'othersFriendsLists',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'Your own list may be hidden and you still stand in the lists of your family and friends.',
  sources: ['P07', 'P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
