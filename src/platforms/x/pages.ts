import type { Page } from '../../core/audit/types.ts'

const settings = (id: string, title: string, path: string, ...more: readonly string[]): Page => ({
  id,
  kind: 'settings',
  title,
  urls: [path, ...more].map((each) => ({ path: each })),
  link: `https://x.com${path}`,
})

/** Routes of X's web bundle (XWEB), checked against CYD, TM and XTOUR; `compose` is idx:60453461894. First match wins. */
export const pages: readonly Page[] = [
  settings('audience-and-tagging', 'Audience, media and tagging', '/settings/audience_and_tagging'),
  settings('photo-tagging', 'Photo tagging', '/settings/tagging'),
  settings('direct-messages', 'Direct Messages', '/settings/direct_messages', '/messages/settings'),
  settings('contacts', 'Discoverability and contacts', '/settings/contacts'),
  settings('contacts-dashboard', 'Manage contacts', '/settings/contacts_dashboard'),
  settings('location', 'Add location information to your posts', '/settings/location'),
  settings('location-information', 'Location information', '/settings/location_information'),
  settings('spaces', 'Spaces', '/settings/spaces'),
  settings('ads-preferences', 'Ads preferences', '/settings/ads_preferences'),
  settings('off-x-activity', 'Inferred identity', '/settings/off_twitter_activity'),
  settings(
    'business-partners',
    'Data sharing with business partners',
    '/settings/data_sharing_with_business_partners',
  ),
  settings('grok', 'Grok', '/settings/grok_settings'),
  settings('login-verification', 'Two-factor authentication', '/settings/account/login_verification'),
  settings('security', 'Security', '/settings/security'),
  settings('connected-apps', 'Connected apps', '/settings/connected_apps'),
  settings('sessions', 'Sessions', '/settings/sessions'),
  settings('delegate', 'Delegate', '/settings/delegate'),
  settings('about-your-account', 'About your account', '/settings/about_your_account'),
  {
    id: 'requests',
    kind: 'requests',
    title: 'Message requests',
    urls: [{ path: '/messages/requests' }, { path: '/messages/requests/additional' }],
    link: 'https://x.com/messages/requests',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Messages',
    urls: [{ path: '/messages' }, { path: '/i/chat' }, { path: '/messages/compose' }],
    link: 'https://x.com/messages',
  },
  {
    // `/messages/<id>-<id>`, `/i/chat/<id>-<id>` and, for groups, `/i/chat/g<id>`: one segment each.
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/messages/*' }, { path: '/i/chat/*' }],
    link: 'https://x.com/messages',
  },
  { id: 'other', kind: 'other', title: 'X', urls: [{ path: '/**' }], link: 'https://x.com/settings' },
]
