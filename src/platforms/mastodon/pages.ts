import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy and reach',
    urls: [{ path: '/settings/privacy' }],
    link: 'https://mastodon.social/settings/privacy',
  },
  {
    id: 'posting-defaults',
    kind: 'settings',
    title: 'Posting defaults',
    urls: [{ path: '/settings/preferences/posting_defaults' }],
    link: 'https://mastodon.social/settings/preferences/posting_defaults',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Posts and mentions',
    urls: [
      { path: '/@*/*' },
      { path: '/conversations' },
      { path: '/notifications' },
      { path: '/notifications/requests' },
    ],
    link: 'https://mastodon.social/conversations',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Mastodon',
    urls: [{ path: '/**' }],
    link: 'https://mastodon.social/settings/privacy',
  },
]
