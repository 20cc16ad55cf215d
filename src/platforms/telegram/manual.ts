import type { ManualSetting } from '../../core/audit/types.ts'
import { strings, webA } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §4A; labels-telegram.json). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'gifts',
    title: 'Gifts',
    path: ['Menu', 'Settings', 'Privacy and Security', 'Gifts', 'Nobody'],
    cannotRead: 'noEvidence',
    rests: webA,
  },
  {
    setting: 'blockedAccounts',
    title: 'Blocked Users',
    path: ['Menu', 'Settings', 'Privacy and Security', 'Blocked Users'],
    cannotRead: 'list',
    rests: webA,
  },
  {
    setting: 'sessions',
    title: 'Devices',
    path: ['Menu', 'Settings', 'Devices'],
    cannotRead: 'list',
    rests: strings,
  },
  {
    setting: 'connectedApps',
    title: 'Connected websites',
    path: ['Telegram app on your phone', 'Settings', 'Privacy and Security', 'Connected websites'],
    cannotRead: 'appOnly',
    rests: strings,
  },
  {
    setting: 'contactUpload',
    title: 'Sync Contacts',
    path: ['Telegram app on your phone', 'Settings', 'Privacy and Security', 'Sync Contacts'],
    cannotRead: 'appOnly',
    rests: strings,
  },
]
