import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://bumble.com/app/connections', page: 'thread' },
  { url: 'https://bumble.com/en/', page: 'other' },
]
