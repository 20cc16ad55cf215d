import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §8; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy',
    urls: [{ path: '/settings/privacy' }],
    link: 'https://account.venmo.com/settings/privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Venmo',
    urls: [{ path: '/**' }],
    link: 'https://account.venmo.com/settings/privacy',
  },
]
