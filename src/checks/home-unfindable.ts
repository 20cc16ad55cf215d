import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'home-unfindable',
  title: 'Look for your home address',
  impact: 'critical',
  setting: 'homeUnfindable',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Search for your street and house number together with your name, in your profiles, on the sites of practices and clubs, in published papers. Have it taken down where it stands.',
  why: 'An address once public is hard to take back, and it is the one thing that brings somebody to your door.',
  sources: ['P01', 'P22'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
