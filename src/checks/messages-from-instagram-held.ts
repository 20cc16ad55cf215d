import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'messages-from-instagram-held',
  title: 'Keep messages from Instagram out of your chats',
  impact: 'moderate',
  setting: 'messagesFromInstagram',
  accept: { personal: ['messageRequests', 'noRequests'], professional: ['messageRequests', 'noRequests'] },
  advice: 'Choose “Don’t receive requests”, or “Message requests” if you want to keep what comes.',
  why: 'A patient who finds you on Instagram can write to your Facebook account from there. This closes a side door that is easily forgotten.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'messageRequests', kind: 'personal', outcome: 'passed' },
  { value: 'chats', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noRequests', kind: 'professional', outcome: 'passed' },
  { value: 'chats', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
