import type { ManualSetting } from '../../core/audit/types.ts'
import { general } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §11). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'datingProfile',
    title: 'Snooze or Incognito',
    path: ['Bumble app on your phone', 'Settings', 'Snooze, or Incognito mode'],
    cannotRead: 'appOnly',
    rests: general,
  },
  {
    setting: 'datingContacts',
    title: 'Block contacts',
    path: ['Bumble app on your phone', 'Settings', 'Privacy settings', 'Block contacts'],
    cannotRead: 'appOnly',
    rests: general,
  },
  {
    setting: 'datingDetails',
    title: 'Job, workplace and distance',
    path: ['Your profile', 'Edit', 'take out job and employer'],
    cannotRead: 'noEvidence',
    rests: general,
  },
]
