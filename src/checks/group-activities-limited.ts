import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'group-activities-limited',
  title: 'Do not be listed with those you exercise with',
  impact: 'serious',
  setting: 'groupActivities',
  accept: { personal: ['onlyMe', 'noOne'], professional: ['onlyMe', 'noOne'] },
  advice: 'Choose “Only You”.',
  why: 'Others on the same route are shown to each other, with names, though neither asked for it.',
  sources: ['P02', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
]
