import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §3; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy and security',
    urls: [{ path: '/settings/privacy-and-security' }],
    link: 'https://bsky.app/settings/privacy-and-security',
  },
  {
    id: 'activity',
    kind: 'settings',
    title: 'Activity from others',
    urls: [{ path: '/settings/privacy-and-security/activity' }],
    link: 'https://bsky.app/settings/privacy-and-security/activity',
  },
  {
    id: 'chat-settings',
    kind: 'settings',
    title: 'Chat settings',
    urls: [{ path: '/messages/settings' }],
    link: 'https://bsky.app/messages/settings',
  },
  {
    id: 'interaction',
    kind: 'settings',
    title: 'Post interaction settings',
    urls: [{ path: '/moderation/interaction-settings' }],
    link: 'https://bsky.app/moderation/interaction-settings',
  },
  {
    id: 'requests',
    kind: 'requests',
    title: 'Chat requests',
    urls: [{ path: '/messages/inbox' }, { path: '/messages/*/requests' }],
    link: 'https://bsky.app/messages/inbox',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Chats',
    urls: [{ path: '/messages' }],
    link: 'https://bsky.app/messages',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/messages/*' }],
    link: 'https://bsky.app/messages',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Bluesky',
    urls: [{ path: '/**' }],
    link: 'https://bsky.app/settings',
  },
]
