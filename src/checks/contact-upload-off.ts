import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'contact-upload-off',
  title: 'Stop uploading your contacts',
  impact: 'serious',
  setting: 'contactUpload',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Delete the contacts that were uploaded and turn the upload off, on every phone that you use.',
  why: 'If your phone holds patients’ numbers, the upload passes them on, and the platform may suggest you to them as someone they know.',
  sources: ['P15'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
