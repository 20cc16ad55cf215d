import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'unknown-callers-silenced',
  title: 'Silence unknown callers',
  impact: 'moderate',
  setting: 'unknownCallers',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice: 'Turn on “Silence unknown callers”. The call still shows in your list, so it can be logged.',
  why: 'A new number is the easiest way around a block. On a practice line you need to hear new callers, so this is only asked of a personal account.',
  sources: ['P06', 'P03'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
  { value: undefined, kind: 'professional', outcome: 'inapplicable' },
]
