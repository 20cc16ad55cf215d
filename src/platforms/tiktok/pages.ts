import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §1A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'settings',
    kind: 'settings',
    title: 'Settings',
    urls: [{ path: '/setting' }, { path: '/setting/privacy' }],
    link: 'https://www.tiktok.com/setting',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Messages',
    urls: [{ path: '/messages' }, { path: '/business-suite/messages' }],
    link: 'https://www.tiktok.com/messages',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'TikTok',
    urls: [{ path: '/**' }],
    link: 'https://www.tiktok.com/setting',
  },
]
