import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'voice-messages-limited',
  title: 'Limit who may send voice and video messages',
  impact: 'moderate',
  setting: 'voiceMessages',
  accept: { personal: ['contacts', 'noOne'], professional: ['contacts', 'noOne'] },
  advice: 'Choose “My Contacts” or “Nobody”.',
  why: 'A voice at night is closer than a line of text, and cannot be skimmed.',
  sources: ['P16', 'P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'contacts', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'contacts', kind: 'professional', outcome: 'passed' },
]
