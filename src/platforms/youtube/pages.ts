import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A and 3B; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy',
    urls: [{ path: '/account_privacy' }],
    link: 'https://www.youtube.com/account_privacy',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'A video and its comments',
    urls: [{ path: '/watch' }, { path: '/shorts/*' }, { path: '/post/*' }],
    link: 'https://www.youtube.com/account_privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'YouTube',
    urls: [{ path: '/**' }],
    link: 'https://www.youtube.com/account_privacy',
  },
]
