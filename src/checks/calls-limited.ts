import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'calls-limited',
  title: 'Limit calls to people you know, or to nobody',
  impact: 'serious',
  setting: 'calls',
  accept: {
    personal: ['off', 'noOne', 'contacts', 'following'],
    professional: ['off', 'noOne', 'contacts', 'following'],
  },
  advice:
    'Allow calls from nobody, or only from people you know yourself. Where you see “Enhanced call privacy”, turn it on.',
  why: 'A call reaches you at home and at night, and it leaves much less to show afterwards than a message.',
  sources: ['P06', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'contacts', kind: 'personal', outcome: 'passed' },
  { value: 'following', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
