import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'data-and-privacy',
    kind: 'settings',
    title: 'Data & privacy',
    urls: [{ path: '/data-and-privacy', hosts: ['myaccount.google.com'] }],
    link: 'https://myaccount.google.com/data-and-privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Google account',
    urls: [{ path: '/**' }],
    link: 'https://myaccount.google.com/data-and-privacy',
  },
]
