import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'follow-approval-on',
  title: 'Choose your followers yourself',
  impact: 'serious',
  setting: 'followApproval',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice: 'Ask for each follower to be approved, then look through those you have.',
  why: 'A follower needs no answer from you, and reads along unseen. Approval gives you the choice back.',
  sources: ['P05', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
