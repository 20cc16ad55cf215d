import type { Page, UrlPattern } from '../../core/audit/types.ts'

const site = 'https://www.facebook.com'
const centre = 'https://accountscenter.facebook.com'
const centreHost = ['accountscenter.facebook.com']

const tabs = (...names: readonly string[]): UrlPattern[] =>
  names.map((tab) => ({ path: '/settings', query: { tab } }))

/** Pages of settings. One page has several URLs where the site renamed its tab; section=… never changes the page. */
const settings: readonly Page[] = [
  {
    id: 'find-and-contact',
    kind: 'settings',
    title: 'How people find and contact you',
    urls: tabs('how_people_find_and_contact_you'),
    link: `${site}/settings/?tab=how_people_find_and_contact_you`,
  },
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy settings and tools (older page)',
    urls: tabs('privacy'),
    link: `${site}/settings/?tab=privacy`,
  },
  { id: 'posts', kind: 'settings', title: 'Posts', urls: tabs('posts'), link: `${site}/settings/?tab=posts` },
  {
    id: 'followers',
    kind: 'settings',
    title: 'Followers and public content',
    urls: tabs('followers_and_public_content', 'followers'),
    link: `${site}/settings/?tab=followers_and_public_content`,
  },
  {
    id: 'profile-and-tagging',
    kind: 'settings',
    title: 'Profile and tagging',
    urls: tabs('profile_and_tagging', 'timeline'),
    link: `${site}/settings/?tab=profile_and_tagging`,
  },
  {
    id: 'stories',
    kind: 'settings',
    title: 'Stories',
    urls: tabs('stories'),
    link: `${site}/settings/?tab=stories`,
  },
  { id: 'reels', kind: 'settings', title: 'Reels', urls: tabs('reels'), link: `${site}/settings/?tab=reels` },
  {
    id: 'location',
    kind: 'settings',
    title: 'Location',
    urls: tabs('location'),
    link: `${site}/settings/?tab=location`,
  },
  {
    id: 'face-recognition',
    kind: 'settings',
    title: 'Face recognition (older page)',
    urls: tabs('facerec'),
    link: `${site}/settings/?tab=facerec`,
  },
  {
    id: 'apps',
    kind: 'settings',
    title: 'Apps and websites',
    urls: tabs('applications'),
    link: `${site}/settings/?tab=applications`,
  },
  {
    id: 'settings-home',
    kind: 'settings',
    title: 'Settings',
    urls: [{ path: '/settings' }],
    link: `${site}/settings/`,
  },
  {
    id: 'primary-location',
    kind: 'settings',
    title: 'Primary location',
    urls: [{ path: '/primary_location/info' }],
    link: `${site}/primary_location/info`,
  },
]

/** The facts name the last three only in words; their addresses are those that programs open (idx:12074827384, 12281045647). */
const accountsCentre: readonly Page[] = [
  {
    id: 'two-factor',
    kind: 'settings',
    title: 'Two-factor authentication',
    urls: [{ path: '/password_and_security/two_factor/**', hosts: centreHost }],
    link: `${centre}/password_and_security/two_factor`,
  },
  {
    id: 'login-alerts',
    kind: 'settings',
    title: 'Login alerts',
    urls: [{ path: '/password_and_security/login_alerts/**', hosts: centreHost }],
    link: `${centre}/password_and_security/login_alerts`,
  },
  {
    id: 'password-and-security',
    kind: 'settings',
    title: 'Password and security',
    urls: [{ path: '/password_and_security/**', hosts: centreHost }],
    link: `${centre}/password_and_security`,
  },
  {
    id: 'information-and-permissions',
    kind: 'settings',
    title: 'Your information and permissions',
    urls: [{ path: '/info_and_permissions/**', hosts: centreHost }],
    link: `${centre}/info_and_permissions`,
  },
  {
    id: 'ad-preferences',
    kind: 'settings',
    title: 'Ad preferences',
    urls: [{ path: '/ad_preferences/**', hosts: centreHost }],
    link: `${centre}/ad_preferences`,
  },
  {
    id: 'accounts-centre',
    kind: 'settings',
    title: 'Accounts Centre',
    urls: [{ path: '/**', hosts: centreHost }],
    link: `${centre}/`,
  },
]

const messages: readonly Page[] = [
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [
      { path: '/messages/t/*' },
      { path: '/messages/e2ee/t/*' },
      { path: '/messages/marketplace/t/*' },
      { path: '/messages/requests/t/*' },
    ],
    link: `${site}/messages/`,
  },
  {
    id: 'requests',
    kind: 'requests',
    title: 'Message requests',
    urls: [{ path: '/messages/requests/**' }],
    link: `${site}/messages/requests/`,
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Chats',
    urls: [{ path: '/messages/**' }],
    link: `${site}/messages/`,
  },
]

export const pages: readonly Page[] = [
  ...settings,
  ...messages,
  ...accountsCentre,
  { id: 'other', kind: 'other', title: 'Facebook', urls: [{ path: '/**' }], link: `${site}/` },
]
