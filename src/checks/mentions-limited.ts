import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'mentions-limited',
  title: 'Limit who may mention you',
  impact: 'serious',
  setting: 'mentions',
  accept: { personal: ['off', 'following', 'contacts'], professional: ['off', 'following', 'contacts'] },
  advice: 'Choose people you follow, or nobody.',
  why: 'A mention calls you into a conversation in front of others, and is a way to keep writing to you after you stopped answering.',
  sources: ['P09'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
