import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §4; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy',
    urls: [{ path: '/settings/privacy' }],
    link: 'https://www.threads.com/settings/privacy',
  },
  {
    id: 'requests',
    kind: 'requests',
    title: 'Message requests',
    urls: [{ path: '/messages/requests' }],
    link: 'https://www.threads.com/messages/requests',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Messages',
    urls: [{ path: '/messages' }, { path: '/messages/new' }],
    link: 'https://www.threads.com/messages',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/messages/t/*' }],
    link: 'https://www.threads.com/messages/',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Threads',
    urls: [{ path: '/**' }],
    link: 'https://www.threads.com/settings/privacy',
  },
]
