import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §2A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'thread',
    kind: 'thread',
    title: 'Chats',
    urls: [{ path: '/web/**', hosts: ['www.snapchat.com'] }],
    link: 'https://www.snapchat.com/web/',
  },
  {
    id: 'thread-old',
    kind: 'thread',
    title: 'Chats',
    urls: [{ path: '/**', hosts: ['web.snapchat.com'] }],
    link: 'https://web.snapchat.com/',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Snapchat',
    urls: [{ path: '/**', hosts: ['www.snapchat.com'] }],
    link: 'https://www.snapchat.com/',
  },
]
