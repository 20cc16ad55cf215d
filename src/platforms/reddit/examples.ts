import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://old.reddit.com/prefs', page: 'old-preferences' },
  { url: 'https://www.reddit.com/settings/privacy', page: 'privacy' },
  { url: 'https://old.reddit.com/message/messages/abc123', page: 'old-thread' },
  { url: 'https://old.reddit.com/message/inbox/', page: 'old-inbox' },
  { url: 'https://old.reddit.com/message/unread/', page: 'old-inbox' },
  { url: 'https://www.reddit.com/chat/room/example', page: 'thread' },
  { url: 'https://www.reddit.com/chat', page: 'inbox' },
  { url: 'https://www.reddit.com/user/example_person/', page: 'other' },
]
