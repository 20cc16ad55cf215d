import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.threads.com/settings/privacy', page: 'privacy' },
  { url: 'https://www.threads.com/messages/requests', page: 'requests' },
  { url: 'https://www.threads.com/messages', page: 'inbox' },
  { url: 'https://www.threads.com/messages/new', page: 'inbox' },
  { url: 'https://www.threads.com/messages/t/100000000000001/', page: 'thread' },
  { url: 'https://www.threads.com/@example.person', page: 'other' },
]
