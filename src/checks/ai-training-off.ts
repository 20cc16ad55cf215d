import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ai-training-off',
  title: 'Turn off the use of your data to train Grok',
  impact: 'minor',
  setting: 'aiTraining',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off the use of your posts and of what you ask an assistant for training.',
  why: 'What you ask an assistant after a hard day may say more about a patient, or about you, than you would post.',
  sources: ['P25'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
