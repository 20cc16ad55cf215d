import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'limits-known',
  title: 'Know what settings cannot do',
  impact: 'minor',
  setting: 'limitsKnown',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Keep in mind that settings lower the risk and no more. If you are afraid, speak to your defence organisation or the police; in danger, call the emergency number.',
  why: 'Every body that gives this advice says so too.',
  sources: ['P28'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
