import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'research-invites-off',
  title: 'No invitations to take part in research',
  impact: 'minor',
  setting: 'researchInvites',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'One kind of message from strangers less makes those that matter easier to see.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
