/** Facebook's settings as the fact table lists them (facts/platforms-meta.md §1.2 and §1.3), with unsafe defaults. */

import { FIND, FOLLOW, type Row, TAGS } from './row.ts'
import { publicContent } from './rows-public.ts'
import { reach } from './rows-reach.ts'
import { stories } from './rows-stories.ts'
import { tagging } from './rows-tagging.ts'

export const ROWS: readonly Row[] = [...reach, ...publicContent, ...tagging, ...stories]

/** Left-hand links, in the order of the page. */
export const TABS: readonly { readonly tab: string; readonly title: string }[] = [
  { tab: FIND, title: 'How people find and contact you' },
  { tab: 'posts', title: 'Posts' },
  { tab: 'stories', title: 'Stories' },
  { tab: 'reels', title: 'Reels' },
  { tab: FOLLOW, title: 'Followers and public content' },
  { tab: TAGS, title: 'Profile and tagging' },
  { tab: 'applications', title: 'Apps and websites' },
]

/** Czech values; the last is not in the fact table, so nobody should claim to read it. */
export const CZECH: Readonly<Record<string, string>> = {
  Public: 'Veřejný',
  Everyone: 'Všichni',
  Friends: 'Přátelé',
  'Friends of friends': 'Přátelé přátel',
  'Only me': 'Jenom já',
}

/** Rows of the Accounts Centre, where the last `span` of a row is its value. */
export const CENTRE: Readonly<
  Record<string, { readonly setting: string; readonly title: string; readonly values: readonly string[] }>
> = {
  two_factor: { setting: 'twoFactor', title: 'Two-factor authentication', values: ['On', 'Off'] },
  login_alerts: {
    setting: 'loginAlerts',
    title: 'Login alerts',
    values: ['In-app notifications, email', 'In-app notifications', 'Email', 'Off'],
  },
}

export const facebookValues: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROWS.map((row) => [row.setting, row.initial])),
  twoFactor: 'Off',
  loginAlerts: 'Off',
}
