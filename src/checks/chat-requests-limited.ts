import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'chat-requests-limited',
  title: 'Limit who may ask to chat',
  impact: 'serious',
  setting: 'chatRequests',
  accept: {
    personal: ['noOne', 'olderAccounts', 'following'],
    professional: ['noOne', 'olderAccounts', 'following'],
  },
  advice: 'Choose “Nobody”, or “Accounts older than 30 days” at least.',
  why: 'A new account is made in a minute by somebody who was blocked. Requests that cannot be sent need no answer.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
