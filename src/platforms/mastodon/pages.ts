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
    id: 'two-factor',
    kind: 'settings',
    title: 'Two-factor authentication',
    urls: [{ path: '/settings/two_factor_authentication_methods' }],
    link: 'https://mastodon.social/settings/two_factor_authentication_methods',
  },
  {
    // The settings of the column, which lie over the notifications while they are open.
    id: 'notification-policy',
    kind: 'settings',
    title: 'Notifications',
    urls: [{ path: '/notifications' }],
    panel: {
      en: ['Manage notifications from…'],
      de: ['Benachrichtigungen verwalten von …'],
      fr: ['Gestion des notifications des…'],
      es: ['Gestionar notificaciones de…'],
      nl: ['Meldingen beheren van…'],
      pt: ['Gerir notificações de…', 'Gerenciar notificações de…'],
      it: ['Gestisci le notifiche da…'],
    },
    link: 'https://mastodon.social/notifications',
  },
  {
    // A dialog of 4.7. Its heading and that it is one: mastodon/mastodon @1d686657, account_edit/modals/profile_display_modal.tsx.
    id: 'profile',
    kind: 'settings',
    title: 'Profile display settings',
    urls: [{ path: '/profile/edit' }],
    panel: { en: ['Profile display settings'] },
    mark: 'input[name="hide_collections"]',
    dialog: true,
    link: 'https://mastodon.social/profile/edit',
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
