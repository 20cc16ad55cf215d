import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'data-and-privacy',
    kind: 'settings',
    title: 'Data & privacy',
    urls: [{ path: '/data-and-privacy', hosts: ['myaccount.google.com'] }],
    link: 'https://myaccount.google.com/data-and-privacy',
  },
  {
    id: 'activity-controls',
    kind: 'settings',
    title: 'Activity controls',
    urls: [{ path: '/activitycontrols', hosts: ['myactivity.google.com'] }],
    link: 'https://myactivity.google.com/activitycontrols',
  },
  {
    id: 'device-contacts',
    kind: 'settings',
    title: 'Contact info from your devices',
    urls: [{ path: '/devicecontacts', hosts: ['myactivity.google.com'] }],
    link: 'https://myactivity.google.com/devicecontacts',
  },
  {
    id: 'business-personalization',
    kind: 'settings',
    title: 'Business personalization',
    urls: [{ path: '/businesspersonalization', hosts: ['myaccount.google.com'] }],
    link: 'https://myaccount.google.com/businesspersonalization',
  },
  {
    id: 'people-and-sharing',
    kind: 'settings',
    title: 'People & sharing',
    urls: [{ path: '/people-and-sharing', hosts: ['myaccount.google.com'] }],
    link: 'https://myaccount.google.com/people-and-sharing',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Google account',
    urls: [{ path: '/**' }],
    link: 'https://myaccount.google.com/data-and-privacy',
  },
]
