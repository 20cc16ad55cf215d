import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'photo-tagging-limited',
  title: 'Stop strangers tagging you in photos',
  impact: 'serious',
  setting: 'photoTagging',
  accept: { personal: ['off', 'following'], professional: ['off', 'following'] },
  advice: 'Turn it off, or choose people you follow.',
  why: 'A tag ties your name to a picture, a place and the people beside you, and it is somebody else who sets it.',
  sources: ['P09', 'P07'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'following', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
