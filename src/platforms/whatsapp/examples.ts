import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://web.whatsapp.com/', page: 'last-seen-and-online', panel: true },
  { url: 'https://web.whatsapp.com/', page: 'groups', panel: true },
  { url: 'https://web.whatsapp.com/', page: 'calls', panel: true },
  { url: 'https://web.whatsapp.com/', page: 'advanced', panel: true },
  { url: 'https://web.whatsapp.com/', page: 'privacy', panel: true },
  { url: 'https://web.whatsapp.com/', page: 'chats' },
]
