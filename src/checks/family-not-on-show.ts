import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'family-not-on-show',
  title: 'Take your family off the page',
  impact: 'serious',
  setting: 'familyHidden',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice: 'Take down or limit what shows partner, children, their school and their faces.',
  why: 'Those who cannot reach you turn to the people around you.',
  sources: ['P08'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
