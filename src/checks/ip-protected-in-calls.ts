import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ip-protected-in-calls',
  title: 'Hide your IP address in calls',
  impact: 'moderate',
  setting: 'protectIpInCalls',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn on “Protect IP address in calls”. Calls may sound a little worse.',
  why: 'In a direct call the other side’s device learns your internet address, which can point to your town or your workplace.',
  sources: ['P02', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
