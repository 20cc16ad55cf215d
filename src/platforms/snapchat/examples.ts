import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.snapchat.com/web/', page: 'thread' },
  { url: 'https://web.snapchat.com/00000000-0000-0000-0000-000000000000', page: 'thread-old' },
  { url: 'https://www.snapchat.com/add/example', page: 'other' },
]
