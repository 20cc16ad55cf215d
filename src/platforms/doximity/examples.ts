import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.doximity.com/pub/example-person-md', page: 'other' },
]
