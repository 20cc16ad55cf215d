import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §7; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy Controls',
    urls: [{ path: '/settings/privacy' }],
    link: 'https://www.strava.com/settings/privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Strava',
    urls: [{ path: '/**' }],
    link: 'https://www.strava.com/settings/privacy',
  },
]
