import type { ManualSetting } from '../../core/audit/types.ts'
import { post } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §8). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'pastPosts',
    title: 'Past Transactions',
    path: ['Settings', 'Privacy', 'Past Transactions', 'Change All to Private'],
    link: 'https://account.venmo.com/settings/privacy',
    cannotRead: 'action',
    rests: post,
  },
  {
    setting: 'contactUpload',
    title: 'Friends & Social',
    path: ['Venmo app on your phone', 'Settings', 'Friends & Social'],
    cannotRead: 'appOnly',
    rests: post,
  },
]
