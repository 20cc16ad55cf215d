import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §5A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'old-preferences',
    kind: 'settings',
    title: 'Preferences (old Reddit)',
    urls: [{ path: '/prefs', hosts: ['old.reddit.com'] }],
    link: 'https://old.reddit.com/prefs/',
  },
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy',
    urls: [{ path: '/settings/privacy', hosts: ['www.reddit.com', 'new.reddit.com', 'reddit.com'] }],
    link: 'https://www.reddit.com/settings/privacy',
  },
  {
    id: 'old-thread',
    kind: 'thread',
    title: 'Private message (old Reddit)',
    urls: [{ path: '/message/messages/*', hosts: ['old.reddit.com', 'www.reddit.com'] }],
    link: 'https://old.reddit.com/message/messages/',
  },
  {
    id: 'old-inbox',
    kind: 'thread',
    title: 'Private messages (old Reddit)',
    urls: [{ path: '/message/*', hosts: ['old.reddit.com', 'www.reddit.com'] }],
    link: 'https://old.reddit.com/message/inbox/',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Chat',
    urls: [{ path: '/chat/room/*' }],
    link: 'https://www.reddit.com/chat',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Chats',
    urls: [{ path: '/chat/**' }],
    link: 'https://www.reddit.com/chat',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Reddit',
    urls: [{ path: '/**' }],
    link: 'https://www.reddit.com/settings/privacy',
  },
]
