import type { ManualSetting } from '../../core/audit/types.ts'
import { source } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'connectedApps',
    title: 'Authorized apps',
    path: ['Preferences', 'Account', 'Authorized apps'],
    cannotRead: 'list',
    rests: source,
  },
]
