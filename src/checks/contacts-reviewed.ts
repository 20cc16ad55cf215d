import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'contacts-reviewed',
  title: 'Look through your friends and followers for patients',
  impact: 'serious',
  setting: 'contactsReviewed',
  accept: { personal: ['done'], professional: 'inapplicable' },
  advice:
    'Remove present and former patients and their close family, quietly. Leave their requests unanswered.',
  why: 'Guidance in several countries advises against such ties, for their sake and yours. Removing is rarely noticed; refusing later is.',
  sources: ['P05', 'P26'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'inapplicable' },
]
