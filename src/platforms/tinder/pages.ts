import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §11; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/app/messages/**' }],
    link: 'https://tinder.com/app/matches',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Tinder',
    urls: [{ path: '/**' }],
    link: 'https://tinder.com/app/settings',
  },
]
