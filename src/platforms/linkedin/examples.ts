import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  {
    url: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
    page: 'profile-visibility',
  },
  { url: 'https://www.linkedin.com/mypreferences/d/categories/privacy', page: 'privacy' },
  {
    url: 'https://www.linkedin.com/mypreferences/d/categories/sign-in-and-security',
    page: 'sign-in-and-security',
  },
  { url: 'https://www.linkedin.com/mypreferences/d/two-factor-authentication', page: 'sign-in-and-security' },
  { url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai-improvement', page: 'ai' },
  {
    url: 'https://www.linkedin.com/mypreferences/d/settings/notify-network-for-updates',
    page: 'network-updates',
  },
  { url: 'https://www.linkedin.com/messaging/thread/2-EXAMPLE==/', page: 'thread' },
  { url: 'https://www.linkedin.com/messaging', page: 'inbox' },
  { url: 'https://www.linkedin.com/messaging/compose', page: 'inbox' },
  { url: 'https://www.linkedin.com/in/example-person/', page: 'other' },
]
