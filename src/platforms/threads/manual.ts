import type { ManualSetting } from '../../core/audit/types.ts'
import { general, howtogeek, kaspersky, myprivacy } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-meta.md §4). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'replies',
    title: 'Who can reply and quote',
    path: ['When you write a post', 'Reply options', 'choose for each post'],
    cannotRead: 'perPost',
    rests: howtogeek,
  },
  {
    setting: 'hiddenWords',
    title: 'Hidden words',
    path: ['Settings', 'Privacy', 'Hidden words'],
    link: 'https://www.threads.com/settings/privacy',
    cannotRead: 'action',
    rests: kaspersky,
  },
  {
    setting: 'blockedAccounts',
    title: 'Blocked, restricted and muted profiles',
    path: ['Settings', 'Privacy', 'Blocked profiles'],
    link: 'https://www.threads.com/settings/privacy',
    cannotRead: 'list',
    rests: kaspersky,
  },
  {
    setting: 'offPlatformVisibility',
    title: 'Fediverse sharing',
    path: ['Settings', 'Fediverse sharing'],
    cannotRead: 'noEvidence',
    rests: myprivacy,
  },
  {
    setting: 'activeStatus',
    title: 'Online status',
    path: ['Settings', 'Privacy', 'Online status'],
    link: 'https://www.threads.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: general,
  },
  {
    setting: 'messagesFromOthers',
    title: 'Message requests',
    path: ['Settings', 'Privacy', 'Messages'],
    link: 'https://www.threads.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: general,
  },
  {
    setting: 'accountSuggestions',
    title: 'Suggesting posts on other apps',
    path: ['Settings', 'Privacy', 'Suggesting posts on other apps'],
    link: 'https://www.threads.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: general,
  },
  {
    setting: 'twoFactor',
    title: 'Two-factor authentication',
    path: ['Instagram’s Accounts Centre', 'Password and security', 'Two-factor authentication'],
    link: 'https://accountscenter.instagram.com/',
    cannotRead: 'noEvidence',
    rests: kaspersky,
  },
]
