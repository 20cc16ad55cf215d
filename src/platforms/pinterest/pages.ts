import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §6; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy and data',
    urls: [{ path: '/settings/privacy' }, { path: '/settings/privacy-and-data' }],
    link: 'https://www.pinterest.com/settings/privacy',
  },
  {
    id: 'profile',
    kind: 'settings',
    title: 'Profile visibility',
    urls: [{ path: '/settings/account-settings' }, { path: '/settings/profile-visibility' }],
    link: 'https://www.pinterest.com/settings/account-settings',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Pinterest',
    urls: [{ path: '/**' }],
    link: 'https://www.pinterest.com/settings/privacy',
  },
]
