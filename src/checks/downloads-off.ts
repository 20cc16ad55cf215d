import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'downloads-off',
  title: 'Do not let others download what you post',
  impact: 'moderate',
  setting: 'downloads',
  accept: { personal: ['off', 'done'], professional: ['off', 'done'] },
  advice: 'Turn downloads off.',
  why: 'A copy on somebody’s phone stays there when you take the video down.',
  sources: ['P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
