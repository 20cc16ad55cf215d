import type { ManualSetting } from '../../core/audit/types.ts'
import { general } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §11). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'datingProfile',
    title: 'Pause',
    path: ['Hinge app on your phone', 'Settings', 'Pause'],
    cannotRead: 'appOnly',
    rests: general,
  },
  {
    setting: 'datingContacts',
    title: 'Block list',
    path: ['Hinge app on your phone', 'Settings', 'Block list'],
    cannotRead: 'appOnly',
    rests: general,
  },
  {
    setting: 'datingDetails',
    title: 'Job, workplace and distance',
    path: ['Hinge app on your phone', 'Your profile', 'Edit', 'take out job and workplace'],
    cannotRead: 'appOnly',
    rests: general,
  },
]
