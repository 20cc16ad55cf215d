import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'gifts-refused',
  title: 'Take no gifts from strangers',
  impact: 'moderate',
  setting: 'gifts',
  accept: { personal: ['noOne'], professional: ['noOne'] },
  advice: 'Choose “Nobody”.',
  why: 'A gift asks for thanks, and thanks may be read as more than that.',
  sources: ['P26'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
