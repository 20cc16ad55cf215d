import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'last-seen-hidden',
  title: 'Hide when you were last seen',
  impact: 'moderate',
  setting: 'lastSeen',
  accept: { personal: ['noOne'], professional: ['noOne'] },
  advice: 'Choose “Nobody” for last seen. You will not see when others were here either.',
  why: 'Your hours show when you sleep, when you are on call and when you are awake at night. “My contacts” includes every patient whose number is on your phone.',
  sources: ['P17', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
