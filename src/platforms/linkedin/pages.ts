import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §2A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'profile-visibility',
    kind: 'settings',
    title: 'Visibility',
    urls: [{ path: '/mypreferences/d/categories/profile-visibility' }],
    link: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
  },
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Data privacy',
    urls: [{ path: '/mypreferences/d/categories/privacy' }],
    link: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
  },
  {
    id: 'sign-in-and-security',
    kind: 'settings',
    title: 'Sign in & security',
    urls: [
      { path: '/mypreferences/d/categories/sign-in-and-security' },
      { path: '/mypreferences/d/two-factor-authentication' },
    ],
    link: 'https://www.linkedin.com/mypreferences/d/categories/sign-in-and-security',
  },
  {
    id: 'ai',
    kind: 'settings',
    title: 'Data for Generative AI Improvement',
    urls: [{ path: '/mypreferences/d/settings/data-for-generative-ai-improvement' }],
    link: 'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai-improvement',
  },
  {
    id: 'network-updates',
    kind: 'settings',
    title: 'Share profile updates',
    urls: [{ path: '/mypreferences/d/settings/notify-network-for-updates' }],
    link: 'https://www.linkedin.com/mypreferences/d/settings/notify-network-for-updates',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/messaging/thread/*' }],
    link: 'https://www.linkedin.com/messaging/',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Messages',
    urls: [{ path: '/messaging' }, { path: '/messaging/compose' }],
    link: 'https://www.linkedin.com/messaging',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'LinkedIn',
    urls: [{ path: '/**' }],
    link: 'https://www.linkedin.com/mypreferences/d/',
  },
]
