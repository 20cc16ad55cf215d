import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'peer-to-peer-calls-off',
  title: 'Hide your internet address in calls',
  impact: 'moderate',
  setting: 'peerToPeerCalls',
  accept: { personal: ['noOne'], professional: ['noOne'] },
  advice: 'Choose “Nobody”.',
  why: 'In a direct call the other side’s device learns your internet address, which can point to your town or your workplace.',
  sources: ['P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
