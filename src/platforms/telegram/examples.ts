import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://web.telegram.org/a/', page: 'privacy', panel: true },
  { url: 'https://web.telegram.org/k/', page: 'privacy-detail', panel: true },
  { url: 'https://web.telegram.org/a/#123456789', page: 'thread' },
  { url: 'https://web.telegram.org/k/#@example_person', page: 'thread' },
  { url: 'https://web.telegram.org/', page: 'other' },
]
