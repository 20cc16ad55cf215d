import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'ai-memory-off',
  title: 'Stop Grok remembering your conversations',
  impact: 'minor',
  setting: 'aiMemory',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off “Allow Grok to remember your conversation history”.',
  why: 'A question about a difficult patient is best not kept anywhere outside the record.',
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
