import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://myaccount.google.com/data-and-privacy', page: 'data-and-privacy' },
  { url: 'https://myaccount.google.com/', page: 'other' },
  { url: 'https://myactivity.google.com/activitycontrols', page: 'other' },
]
