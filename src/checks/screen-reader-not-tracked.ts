import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'screen-reader-not-tracked',
  title: 'Do not let the use of a screen reader be recorded',
  impact: 'minor',
  setting: 'screenReaderTracked',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off.',
  why: 'That you use one is a matter of your health, and need not be known.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
