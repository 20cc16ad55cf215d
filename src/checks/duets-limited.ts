import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'duets-limited',
  title: 'Limit who may answer your videos with their own',
  impact: 'serious',
  setting: 'duets',
  accept: { personal: ['noOne', 'friends', 'done'], professional: ['noOne', 'friends', 'done'] },
  advice: 'Choose “Friends” or “No one” for Duet, Stitch and stickers, and turn downloads off.',
  why: 'A duet puts a stranger’s face beside yours, before your followers and theirs.',
  sources: ['P09', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
