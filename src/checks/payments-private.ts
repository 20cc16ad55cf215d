import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'payments-private',
  title: 'Keep your payments private',
  impact: 'serious',
  setting: 'paymentAudience',
  accept: { personal: ['onlyMe'], professional: ['onlyMe'] },
  advice: 'Choose “Private”.',
  why: 'A payment with a little picture tells with whom you ate, who minds your children and who pays your rent.',
  sources: ['P08', 'P23'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'onlyMe', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'onlyMe', kind: 'professional', outcome: 'passed' },
]
