import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §11; first match wins. The address of the list of messages: idx:65889654170. */
export const pages: readonly Page[] = [
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/app/messages/**' }],
    link: 'https://tinder.com/app/messages',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Tinder',
    urls: [{ path: '/**' }],
    link: 'https://tinder.com/app/settings',
  },
]
