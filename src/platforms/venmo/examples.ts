import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://account.venmo.com/settings/privacy', page: 'privacy' },
  { url: 'https://account.venmo.com/', page: 'other' },
]
