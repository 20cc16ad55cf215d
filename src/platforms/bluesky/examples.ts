import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://bsky.app/settings/privacy-and-security', page: 'privacy' },
  { url: 'https://bsky.app/settings/privacy-and-security/activity', page: 'activity' },
  { url: 'https://bsky.app/messages/settings', page: 'chat-settings' },
  { url: 'https://bsky.app/moderation/interaction-settings', page: 'interaction' },
  { url: 'https://bsky.app/messages/inbox', page: 'requests' },
  { url: 'https://bsky.app/messages/3kexample/requests', page: 'requests' },
  { url: 'https://bsky.app/messages', page: 'inbox' },
  { url: 'https://bsky.app/messages/3kexample', page: 'thread' },
  { url: 'https://bsky.app/profile/example.bsky.social', page: 'other' },
]
