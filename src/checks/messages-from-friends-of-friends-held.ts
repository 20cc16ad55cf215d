import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'messages-from-friends-of-friends-held',
  title: 'Keep messages from friends of friends out of your chats',
  impact: 'moderate',
  setting: 'messagesFromFriendsOfFriends',
  accept: { personal: ['messageRequests', 'noRequests'], professional: ['messageRequests', 'noRequests'] },
  advice: 'Choose “Message requests”, or “Don’t receive requests”.',
  why: 'In a small town a patient is soon a friend of a friend. Held apart, their message waits until you decide to look, and stays there as a record.',
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
