import type { MessageRow } from '../../../src/core/evidence/capture.ts'
import type { LogState, PlatformSummary, PopupState } from '../../../src/views.ts'
import { cantTell, confirmed, daysAgo, drifted, failed, manual, passed } from './sample-checks.ts'
import { rows } from './sample-messages.ts'

export { organisations, passed } from './sample-checks.ts'
export { entries } from './sample-messages.ts'

/** What the popup and the log are given to show. */

export const unlocked: LogState = { hasPassphrase: true, unlocked: true, size: 12, recovery: 'none' }
export const locked: LogState = { hasPassphrase: true, unlocked: false, size: 12, recovery: 'none' }
export const fresh: LogState = { hasPassphrase: false, unlocked: false, size: 0, recovery: 'none' }

export const backupDue = { at: daysAgo(34), entries: 12, isDue: true }
export const spaceShort = { used: 8_300_000_000, quota: 9_900_000_000 }

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
    check: 'find-by-phone-off',
  },
  due: [],
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

const part = (id: string, text: string): MessageRow => ({
  id,
  text,
  direction: 'unknown',
  directionBasis: [],
  reactions: [],
  media: [],
  inView: true,
})
export const partsSaved = [
  { ...part('selection-1', 'I know where the doctor parks. Somebody should wait there.'), savedAs: 7 },
]
export const parts = {
  tabId: 1,
  rows: [
    part('selection-1', 'I know where the doctor parks. Somebody should wait there.'),
    part(
      'visible-page-1',
      `Reviews of Dr Example\n${'Very kind staff, short wait, good coffee. '.repeat(12)}`,
    ),
  ],
}
