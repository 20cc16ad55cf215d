import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §6; first match wins. The last two addresses are older ones. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy and data',
    urls: [
      { path: '/settings/privacy' },
      { path: '/settings/privacy-and-data' },
      { path: '/settings/account-settings' },
    ],
    link: 'https://www.pinterest.com/settings/privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Pinterest',
    urls: [{ path: '/**' }],
    link: 'https://www.pinterest.com/settings/privacy',
  },
]
