import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.youtube.com/account_privacy', page: 'privacy' },
  { url: 'https://www.youtube.com/watch?v=example', page: 'thread' },
  { url: 'https://www.youtube.com/@example/community', page: 'other' },
]
