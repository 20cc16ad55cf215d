import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §10; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'other',
    kind: 'other',
    title: 'Doximity',
    urls: [{ path: '/**' }],
    link: 'https://www.doximity.com/',
  },
]
