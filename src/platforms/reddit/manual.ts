import type { ManualSetting } from '../../core/audit/types.ts'
import { clones, general, guide } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §5A). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'connectedApps',
    title: 'Third-party app authorizations',
    path: ['Settings', 'Privacy', 'Advanced', 'Third-party app authorizations'],
    link: 'https://www.reddit.com/settings/privacy',
    cannotRead: 'list',
    rests: clones,
  },
  {
    setting: 'twoFactor',
    title: 'Two-factor authentication',
    path: ['Settings', 'Account', 'Two-factor authentication'],
    link: 'https://www.reddit.com/settings/account',
    cannotRead: 'noEvidence',
    rests: clones,
  },
  {
    setting: 'followedPages',
    title: 'Curate your profile',
    path: ['Your profile', 'Curate your profile', 'Hide all', 'Followers: Off'],
    cannotRead: 'noEvidence',
    rests: guide,
  },
  {
    setting: 'activeStatus',
    title: 'Online status',
    path: ['Your avatar, top right', 'Online status'],
    cannotRead: 'noEvidence',
    rests: general,
  },
]
