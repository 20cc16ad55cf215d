import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.pinterest.com/settings/privacy', page: 'privacy' },
  { url: 'https://www.pinterest.com/settings/privacy-and-data', page: 'privacy' },
  { url: 'https://www.pinterest.com/settings/account-settings', page: 'privacy' },
  { url: 'https://www.pinterest.com/example/', page: 'other' },
]
