import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'share-reels-off',
  title: 'Stop others sharing your reels to their stories',
  impact: 'moderate',
  setting: 'shareReels',
  accept: { personal: ['off'], professional: 'inapplicable' },
  advice: 'Turn this off.',
  why: 'A reel in somebody else’s story reaches people that you did not choose, with a way back to your profile.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'inapplicable' },
]
