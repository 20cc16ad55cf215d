import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §5A; first match wins. Settings open over the conversation, perhaps as a dialog. */
export const pages: readonly Page[] = [
  {
    id: 'content-and-social',
    kind: 'settings',
    title: 'Content & Social',
    urls: [{ path: '/channels/**' }, { path: '/message-requests' }],
    panel: { en: ['Content & Social', 'Privacy & Safety', 'Friend Requests'] },
    dialog: true,
    link: 'https://discord.com/channels/@me',
  },
  {
    id: 'data-and-privacy',
    kind: 'settings',
    title: 'Data & Privacy',
    urls: [{ path: '/channels/**' }],
    panel: { en: ['Data & Privacy'] },
    dialog: true,
    link: 'https://discord.com/channels/@me',
  },
  {
    id: 'activity-privacy',
    kind: 'settings',
    title: 'Activity Privacy',
    urls: [{ path: '/channels/**' }],
    panel: { en: ['Activity Privacy'] },
    dialog: true,
    link: 'https://discord.com/channels/@me',
  },
  {
    id: 'security',
    kind: 'settings',
    title: 'Security',
    urls: [{ path: '/channels/**' }],
    panel: { en: ['Security'] },
    dialog: true,
    link: 'https://discord.com/channels/@me',
  },
  {
    id: 'requests',
    kind: 'requests',
    title: 'Message requests',
    urls: [{ path: '/message-requests' }],
    link: 'https://discord.com/message-requests',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/channels/@me/*' }, { path: '/channels/*/*' }, { path: '/channels/*/*/*' }],
    link: 'https://discord.com/channels/@me',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Discord',
    urls: [{ path: '/**' }],
    link: 'https://discord.com/channels/@me',
  },
]
