import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://discord.com/channels/@me', page: 'content-and-social', panel: true },
  { url: 'https://discord.com/channels/@me', page: 'data-and-privacy', panel: true },
  { url: 'https://discord.com/channels/@me', page: 'activity-privacy', panel: true },
  { url: 'https://discord.com/channels/@me', page: 'security', panel: true },
  { url: 'https://discord.com/message-requests', page: 'requests' },
  { url: 'https://discord.com/channels/@me/100000000000000001', page: 'thread' },
  { url: 'https://discord.com/channels/100000000000000002/100000000000000003', page: 'thread' },
  { url: 'https://discord.com/channels/@me', page: 'other' },
]
