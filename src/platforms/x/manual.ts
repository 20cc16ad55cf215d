import type { ManualSetting } from '../../core/audit/types.ts'

const web = { source: 'XWEB', on: '2025-07-01', confidence: 'V' } as const

/** What X shows only as a list, only in its app, or under a label that no source spells out (facts, section 1A). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'calls',
    title: 'Allow audio and video calls from',
    path: ['X app on your phone', 'Settings and privacy', 'Privacy and safety', 'Direct Messages (or Chat)'],
    cannotRead: 'appOnly',
    rests: { source: 'SS', on: '2026-06-23', confidence: 'T' },
  },
  {
    setting: 'subscriberMessages',
    title: 'Messages from your subscribers',
    path: [
      'Settings',
      'Privacy and safety',
      'Direct Messages',
      'the switch about subscribers, if you have it',
    ],
    link: 'https://x.com/settings/direct_messages',
    cannotRead: 'noEvidence',
    rests: web,
  },
  {
    setting: 'graphicMediaFilter',
    title: 'Filter for graphic media in messages',
    path: [
      'Settings',
      'Privacy and safety',
      'Direct Messages',
      'the switch about graphic media, if you have it',
    ],
    link: 'https://x.com/settings/direct_messages',
    cannotRead: 'noEvidence',
    rests: web,
  },
  {
    setting: 'contactUpload',
    title: 'Manage contacts',
    path: [
      'Settings',
      'Privacy and safety',
      'Discoverability and contacts',
      'Manage contacts',
      'Remove all contacts',
    ],
    link: 'https://x.com/settings/contacts_dashboard',
    cannotRead: 'list',
    rests: web,
  },
  {
    setting: 'postedLocations',
    title: 'Remove all location information attached to your posts',
    path: [
      'Settings',
      'Privacy and safety',
      'Location information',
      'Add location information to your posts',
    ],
    link: 'https://x.com/settings/location',
    cannotRead: 'action',
    rests: web,
  },
  {
    setting: 'connectedApps',
    title: 'Connected apps',
    path: ['Settings', 'Security and account access', 'Apps and sessions', 'Connected apps'],
    link: 'https://x.com/settings/connected_apps',
    cannotRead: 'list',
    rests: web,
  },
  {
    setting: 'sessions',
    title: 'Sessions',
    path: ['Settings', 'Security and account access', 'Apps and sessions', 'Sessions'],
    link: 'https://x.com/settings/sessions',
    cannotRead: 'list',
    rests: web,
  },
  {
    setting: 'accountCountry',
    title: 'Country or region shown in About your account',
    path: ['Settings', 'Your account', 'About your account'],
    link: 'https://x.com/settings/about_your_account',
    cannotRead: 'noEvidence',
    rests: { source: 'XTOUR', on: '2026-10-05', confidence: 'C' },
  },
]
