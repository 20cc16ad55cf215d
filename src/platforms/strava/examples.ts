import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.strava.com/settings/privacy', page: 'privacy' },
  { url: 'https://www.strava.com/dashboard', page: 'other' },
]
