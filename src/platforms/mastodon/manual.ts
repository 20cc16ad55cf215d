import type { ManualSetting } from '../../core/audit/types.ts'
import { source } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'twoFactor',
    title: 'Two-factor authentication',
    path: ['Preferences', 'Account', 'Two-factor authentication'],
    cannotRead: 'noEvidence',
    rests: source,
  },
  {
    setting: 'connectedApps',
    title: 'Authorized apps',
    path: ['Preferences', 'Account', 'Authorized apps'],
    cannotRead: 'list',
    rests: source,
  },
  {
    setting: 'messagesFromOthers',
    title: 'Manage notifications from…',
    path: [
      'Notifications',
      'the sliders at the top',
      'Unsolicited private mentions',
      'Filter or Ignore',
      'and the same for people you don’t follow and for new accounts',
    ],
    cannotRead: 'list',
    rests: source,
  },
]
