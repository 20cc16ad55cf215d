import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'messages-from-others-held',
  title: 'Keep strangers’ messages out of your chats',
  impact: 'serious',
  setting: 'messagesFromOthers',
  accept: {
    personal: [
      'messageRequests',
      'noRequests',
      'noOne',
      'following',
      'off',
      'contactsAndPremium',
      'contacts',
    ],
    professional: [
      'messageRequests',
      'noRequests',
      'noOne',
      'following',
      'verified',
      'everyone',
      'off',
      'contactsAndPremium',
      'contacts',
    ],
  },
  advice:
    'On Facebook choose “Message requests”: a stranger’s message then waits in a separate folder (“Don’t receive requests” is stricter, but leaves you nothing to keep). On X choose “No one”.',
  why: 'Messages from a patient should not drop into your private chats at dinner. Held apart, they can be looked at when you choose, and kept if you need them later.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'messageRequests', kind: 'personal', outcome: 'passed' },
  { value: 'chats', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'everyone', kind: 'professional', outcome: 'passed' },
  { value: 'chats', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
