import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'flyby-off',
  title: 'Do not be shown to those you passed',
  impact: 'critical',
  setting: 'flyby',
  accept: { personal: ['off', 'onlyMe', 'noOne'], professional: ['off', 'onlyMe', 'noOne'] },
  advice: 'Opt out of Flybys.',
  why: 'It replays on a map who met whom on the way. For somebody who wants to meet you, it is a timetable.',
  sources: ['P02', 'P10'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
]
