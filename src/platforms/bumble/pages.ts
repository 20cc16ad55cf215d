import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §11; first match wins. The addresses: idx:51858650034, 68415821966. */
export const pages: readonly Page[] = [
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/app/connections' }],
    link: 'https://bumble.com/app/connections',
  },
  { id: 'other', kind: 'other', title: 'Bumble', urls: [{ path: '/**' }], link: 'https://bumble.com/app' },
]
