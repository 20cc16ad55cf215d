import type { ManualSetting } from '../../core/audit/types.ts'
import { general, verge, youthopia } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §11). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'datingProfile',
    title: 'Incognito Mode, or hide your profile',
    path: ['Settings', 'Incognito Mode, or hide your profile'],
    link: 'https://tinder.com/app/settings',
    cannotRead: 'noEvidence',
    rests: verge,
  },
  {
    setting: 'datingContacts',
    title: 'Block Contacts',
    path: ['Settings', 'Block Contacts'],
    link: 'https://tinder.com/app/settings',
    cannotRead: 'noEvidence',
    rests: youthopia,
  },
  {
    setting: 'datingDetails',
    title: 'Job, workplace and distance',
    path: ['Your profile', 'Edit', 'take out job and company', 'hide the distance'],
    cannotRead: 'noEvidence',
    rests: general,
  },
]
