import type { ManualSetting } from '../../core/audit/types.ts'
import { app } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §3). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'twoFactor',
    title: 'Two-factor authentication (2FA)',
    path: ['Settings', 'Privacy and security', 'Two-factor authentication (2FA)'],
    link: 'https://bsky.app/settings/privacy-and-security',
    cannotRead: 'noEvidence',
    rests: app,
  },
  {
    setting: 'connectedApps',
    title: 'App passwords',
    path: ['Settings', 'Privacy and security', 'App passwords'],
    link: 'https://bsky.app/settings/app-passwords',
    cannotRead: 'list',
    rests: app,
  },
  {
    setting: 'aiTraining',
    title: 'AI preferences',
    path: ['Settings', 'AI preferences', 'choose “Deny” for each'],
    link: 'https://bsky.app/settings/ai-preferences',
    cannotRead: 'noEvidence',
    rests: app,
  },
  {
    setting: 'contactUpload',
    title: 'Find and invite friends',
    path: ['Bluesky app on your phone', 'Settings', 'Find and invite friends', 'Remove all contacts'],
    cannotRead: 'appOnly',
    rests: app,
  },
]
