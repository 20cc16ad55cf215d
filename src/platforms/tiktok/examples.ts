import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.tiktok.com/setting', page: 'settings' },
  { url: 'https://www.tiktok.com/setting/privacy', page: 'settings' },
  { url: 'https://www.tiktok.com/messages', page: 'thread' },
  { url: 'https://www.tiktok.com/business-suite/messages', page: 'thread' },
  { url: 'https://www.tiktok.com/@example.person', page: 'other' },
]
