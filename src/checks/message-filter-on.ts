import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'message-filter-on',
  title: 'Filter low-quality messages',
  impact: 'moderate',
  setting: 'messageFilter',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn the filter on. Look among your message requests now and then for what it held back.',
  why: 'It takes the flood out of your inbox without deleting anything you may need to show later.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
  { value: 'off', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
