import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'friend-requests-limited',
  title: 'Limit who can send you friend requests',
  impact: 'serious',
  setting: 'friendRequests',
  accept: { personal: ['friendsOfFriends', 'noOne'], professional: ['friendsOfFriends', 'noOne'] },
  advice:
    'Choose “Friends of friends”, or nobody where that is offered; on Facebook it is the narrowest choice.',
  why: 'Turning down a patient’s friend request is awkward for both of you. If strangers cannot send one, you are spared the request and they are spared the refusal.',
  sources: ['P06', 'P05'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'friendsOfFriends', kind: 'personal', outcome: 'passed' },
  { value: 'everyone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
  { value: 'everyone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
