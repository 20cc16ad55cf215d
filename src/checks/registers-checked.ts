import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'registers-checked',
  title: 'Look yourself up in public registers',
  impact: 'critical',
  setting: 'registersChecked',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'See that no register gives your home address: company directors, charity trustees, electoral roll, your regulator’s register. Use the practice’s address; opt out of the open electoral register; ask about protection if you are at risk.',
  why: 'A company’s registered office is public and cannot be protected while it is your home; the open register can be bought by anyone.',
  sources: ['P21'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
