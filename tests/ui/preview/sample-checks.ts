import type { CheckView } from '../../../src/views.ts'

/** Invented sources, and dates relative to now, so that ages stay the same whenever this is rendered. */

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

const base: CheckView = {
  platform: 'facebook',
  platformName: 'Facebook',
  check: 'friends-list-hidden',
  title: 'Hide your friends list',
  setting: 'friendsList',
  label: 'Who can see your friends list?',
  impact: 'serious',
  advice: 'Choose Only me.',
  why: 'A patient who finds your friends can write to them, or learn about your family from their pages.',
  sources: [
    {
      id: 'P07',
      title: 'Maintaining patient boundaries',
      publisher: 'Medical Defence Union',
      year: '2023',
      url: 'https://example.org/boundaries',
      standing: 'read',
    },
    {
      id: 'P08',
      title: 'Social media and doctors',
      publisher: 'Trade press',
      year: '2020',
      standing: 'secondary',
    },
  ],
  basis: {
    source: 'privacy-settings guide by StellarSand, page on Facebook (S26)',
    verifiedOn: '2026-05-03',
  },
  link: 'https://www.facebook.com/settings?tab=how_people_find_and_contact_you',
  status: 'read',
  outcome: 'failed',
  set: 'Public',
  layer: 'nameSuffix',
  readAt: daysAgo(0),
  stale: false,
}

const notYet = (check: string, title: string, label: string, more: Partial<CheckView>): CheckView => {
  const { outcome: _o, set: _s, layer: _l, readAt: _r, ...rest } = base
  return { ...rest, check, setting: check, title, label, status: 'notYet', ...more }
}

export const failed = base

export const drifted: CheckView = {
  ...base,
  check: 'find-by-phone-off',
  setting: 'findByPhone',
  title: 'Do not be found by your phone number',
  label: 'Who can look you up using the phone number you provided?',
  impact: 'critical',
  set: 'Everyone',
  why: 'A number from a letter or a colleague is enough to find your private account.',
  driftedFrom: '2026-05-03T09:00:00Z',
}

export const cantTell: CheckView = {
  ...notYet(
    'friend-requests-limited',
    'Limit who can send you friend requests',
    'Who can send you friend requests?',
    {
      impact: 'moderate',
      advice: 'Choose Friends of friends.',
      why: 'An open door invites requests from people who know you only as their doctor.',
    },
  ),
  status: 'read',
  outcome: 'cantTell',
  reason: 'disagree',
  readAt: daysAgo(0),
}

export const passed: CheckView = {
  ...base,
  check: 'search-engines-off',
  setting: 'searchEngines',
  title: 'Keep search engines away from your profile',
  label: 'Do you want search engines outside of Facebook to link to your profile?',
  outcome: 'passed',
  set: 'off',
}

export const manual = notYet('live-location-off', 'Stop sharing your live location', 'Live location', {
  impact: 'critical',
  path: ['Settings', 'Privacy', 'Live location', 'Stop sharing'],
  basis: { source: 'general knowledge, found in nothing published' },
  cannotRead: 'appOnly',
  advice: 'Stop sharing with everybody whom you do not live with.',
  why: 'Live location shows where you are at this moment.',
})

export const confirmed: CheckView = {
  ...notYet('sessions-reviewed', 'Sign out where you are not', 'Where you’re logged in', {
    cannotRead: 'list',
    path: ['Accounts Centre', 'Password and security', 'Where you’re logged in'],
  }),
  status: 'confirmed',
  confirmedAs: 'asAdvised',
  confirmedAt: daysAgo(120),
  stale: true,
}

/** A further check that the organisation set. */
export const organisations: CheckView = {
  platform: 'facebook',
  platformName: 'Facebook',
  check: 'organisation:badge',
  title: 'Keep your name badge out of pictures',
  setting: 'organisation:badge',
  label: 'Keep your name badge out of pictures',
  impact: 'moderate',
  advice: 'Take it off before a picture is taken.',
  why: '',
  sources: [
    {
      id: 'organisation:badge',
      title: 'Keep your name badge out of pictures',
      publisher: 'Example Health Trust',
      standing: 'organisation',
    },
  ],
  basis: { source: '' },
  path: [],
  cannotRead: 'action',
  status: 'notYet',
  stale: false,
}
