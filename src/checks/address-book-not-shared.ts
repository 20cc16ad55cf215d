import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'address-book-not-shared',
  title: 'Take patients’ numbers off your private phone',
  impact: 'serious',
  setting: 'addressBookKept',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Turn contact sync off in every app, and delete patients’ numbers from your private phone.',
  why: 'A shared address book suggests you to patients, and passes on their numbers without their leave.',
  sources: ['P15'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
