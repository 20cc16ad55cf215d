import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://tinder.com/app/messages/example', page: 'thread' },
  { url: 'https://tinder.com/app/settings', page: 'other' },
]
