import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §9; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'other',
    kind: 'other',
    title: 'Nextdoor',
    urls: [{ path: '/**' }],
    link: 'https://nextdoor.com/settings/privacy/',
  },
]
