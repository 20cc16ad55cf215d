import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'research-use-off',
  title: 'Keep your data out of research',
  impact: 'minor',
  setting: 'researchUse',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'Nobody who pursues you reads a research data set. Still, the fewer places hold your details, the fewer can spill them.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
