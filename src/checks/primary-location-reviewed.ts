import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'primary-location-reviewed',
  title: 'Check your primary location',
  impact: 'minor',
  setting: 'primaryLocation',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Read what is given as your primary location, and whether it is right.',
  why: 'The platform works out the town you live in and shows you people and adverts from there. It is good to know how much it knows.',
  sources: ['P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
