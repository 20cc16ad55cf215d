import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://mastodon.social/settings/privacy', page: 'privacy' },
  { url: 'https://mastodon.social/settings/preferences/posting_defaults', page: 'posting-defaults' },
  { url: 'https://mastodon.social/settings/two_factor_authentication_methods', page: 'two-factor' },
  { url: 'https://mastodon.social/notifications', page: 'notification-policy', panel: true },
  { url: 'https://mastodon.social/profile/edit', page: 'profile', panel: true },
  { url: 'https://mastodon.social/@example/110000000000000001', page: 'thread' },
  { url: 'https://fosstodon.org/conversations', page: 'thread' },
  { url: 'https://mastodon.social/home', page: 'other' },
]
