import type { MessageRow } from '../../../src/core/evidence/capture.ts'
import type { CheckView, EntryView, LogState, PlatformSummary, PopupState } from '../../../src/views.ts'

/** Invented people and dates relative to now, so that ages stay the same whenever this is rendered. */

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

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
  basis: { source: 'S26', verifiedOn: '2026-05-03' },
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
  check: 'lookup-by-phone',
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
    'friend-requests',
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
  check: 'search-engines',
  setting: 'searchEngines',
  title: 'Keep search engines away from your profile',
  label: 'Do you want search engines outside of Facebook to link to your profile?',
  outcome: 'passed',
  set: 'off',
}

export const manual = notYet('live-location', 'Stop sharing your live location', 'Live location', {
  impact: 'critical',
  path: ['Settings', 'Privacy', 'Live location', 'Stop sharing'],
  cannotRead: 'appOnly',
  advice: 'Stop sharing with everybody whom you do not live with.',
  why: 'Live location shows where you are at this moment.',
})

export const confirmed: CheckView = {
  ...notYet('sessions', 'Sign out where you are not', 'Where you’re logged in', {
    cannotRead: 'list',
    path: ['Accounts Centre', 'Password and security', 'Where you’re logged in'],
  }),
  status: 'confirmed',
  confirmedAs: 'asAdvised',
  confirmedAt: daysAgo(120),
  stale: true,
}

export const unlocked: LogState = { hasPassphrase: true, unlocked: true, size: 12 }
export const locked: LogState = { hasPassphrase: true, unlocked: false, size: 12 }
export const fresh: LogState = { hasPassphrase: false, unlocked: false, size: 0 }

export const platforms: PlatformSummary[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'personal',
    checks: 31,
    open: 3,
    openSerious: 2,
    drifted: 1,
    notYet: 14,
    lastReadAt: daysAgo(2),
    link: 'https://www.facebook.com/settings',
  },
  {
    id: 'x',
    name: 'X',
    kind: 'professional',
    checks: 18,
    open: 0,
    openSerious: 0,
    drifted: 0,
    notYet: 0,
    lastReadAt: daysAgo(40),
    link: 'https://x.com/settings',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    checks: 15,
    open: 0,
    openSerious: 0,
    drifted: 0,
    notYet: 15,
    link: 'https://web.whatsapp.com/',
  },
]

export const home: PopupState = {
  access: 'ok',
  findings: [],
  checklist: [],
  platforms,
  today: {
    because: 'drifted',
    platform: 'facebook',
    platformName: 'Facebook',
    title: 'Do not be found by your phone number',
    link: 'https://www.facebook.com/settings',
    check: 'lookup-by-phone',
  },
  log: locked,
}

export const settings: PopupState = {
  ...home,
  page: {
    tabId: 1,
    platform: 'facebook',
    platformName: 'Facebook',
    page: 'find',
    pageTitle: 'How people find and contact you',
    kind: 'settings',
    accountKind: 'personal',
  },
  findings: [drifted, failed, cantTell, passed],
  checklist: [drifted, failed, cantTell, passed, confirmed, manual],
}

export const rows: MessageRow[] = [
  {
    id: 'm3',
    text: 'I saw your car outside the gym again today. You looked tired. Why do you never answer me? 🌹',
    sender: 'Alex Example',
    timeShown: '14:03',
    dayShown: 'Today',
    direction: 'in',
    directionBasis: ['the row is labelled “Alex Example said”', 'the bubble lies on the left of the thread'],
    media: ['image'],
    reactions: [],
    inView: true,
  },
  {
    id: 'm2',
    text: 'رأيتك اليوم في العيادة',
    sender: 'أليكس مثال',
    timeShown: '13:40',
    direction: 'unknown',
    directionBasis: [],
    quote: 'Please use the practice number for anything about your care.',
    media: [],
    reactions: [],
    inView: true,
  },
  {
    id: 'm1',
    text: 'Earlier',
    sender: 'Alex Example',
    direction: 'in',
    directionBasis: [],
    media: [],
    reactions: [],
    inView: false,
  },
]

export const thread: PopupState = {
  ...home,
  page: {
    tabId: 1,
    platform: 'facebook',
    platformName: 'Facebook',
    page: 'thread',
    pageTitle: 'Messages',
    kind: 'thread',
    accountKind: 'personal',
  },
  messages: rows,
}

const hash = (seed: string) => seed.repeat(64).slice(0, 64)

export const entries: EntryView[] = [
  {
    seq: 12,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f001',
    type: 'message',
    recordedAt: '2026-11-24T14:03:22Z',
    offsetMinutes: 60,
    where: 'Facebook',
    whatHappened:
      'I saw your car outside the gym again today. You looked tired.\nWhy do you never answer me? 🌹',
    who: {
      displayName: 'Alex Example',
      handle: 'alex.example',
      profileUrl: 'https://www.facebook.com/alex.example',
    },
    timeShown: 'Today · 14:01',
    direction: 'in',
    directionBasis: ['the row is labelled “Alex Example said”'],
    media: ['image'],
    reactions: [],
    capture: {
      platform: 'facebook',
      url: 'https://www.facebook.com/messages/t/1000000000000',
      title: 'Messenger | Facebook',
      messageId: 'mid.$abc0000000000000000000000000001',
      capturedAt: '2026-11-24T14:03:21Z',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0',
      viewport: { width: 1280, height: 800 },
      dpr: 2,
      extVersion: '0.1.0',
    },
    files: [{ name: 'view.png', type: 'image/png', role: 'original', sha256: hash('a3f0'), bytes: 412_332 }],
    hash: hash('9be1'),
    link: hash('04cd'),
  },
  {
    seq: 11,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f002',
    type: 'message',
    recordedAt: '2026-11-23T21:40:02Z',
    offsetMinutes: 0,
    where: 'WhatsApp',
    whatHappened: 'رأيتك اليوم في العيادة',
    who: { displayName: 'أليكس مثال' },
    direction: 'unknown',
    directionBasis: [],
    quote: 'Please use the practice number for anything about your care.',
    files: [],
    hash: hash('77aa'),
    link: hash('10fe'),
  },
  {
    seq: 10,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f003',
    type: 'tombstone',
    recordedAt: '2026-11-20T08:12:45Z',
    offsetMinutes: -300,
    where: 'X',
    whatHappened: '',
    files: [],
    hash: hash('5c1d'),
    link: hash('e2b7'),
  },
]
