import type { ManualSetting } from '../../core/audit/types.ts'
import { guide, guides } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §2A). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'messagesFromOthers',
    title: 'Contact Me',
    path: [
      'Snapchat app on your phone',
      'your Bitmoji',
      'the cog',
      'Privacy Control',
      'Contact Me',
      'Friends',
    ],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'storyAudience',
    title: 'View My Story',
    path: [
      'Snapchat app on your phone',
      'your Bitmoji',
      'the cog',
      'Privacy Control',
      'View My Story',
      'Friends Only',
    ],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'liveLocation',
    title: 'See My Location',
    path: [
      'Snapchat app on your phone',
      'your Bitmoji',
      'the cog',
      'Privacy Control',
      'See My Location',
      'Ghost Mode',
    ],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'accountSuggestions',
    title: 'See Me in Quick Add',
    path: ['Snapchat app on your phone', 'your Bitmoji', 'the cog', 'Privacy Control', 'See Me in Quick Add'],
    cannotRead: 'appOnly',
    rests: guides,
  },
  {
    setting: 'activeStatus',
    title: 'Activity Indicator',
    path: ['Snapchat app on your phone', 'your Bitmoji', 'the cog', 'Privacy Control', 'Activity Indicator'],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'profilePhoto',
    title: 'Use My Bitmoji Avatar',
    path: [
      'Snapchat app on your phone',
      'your Bitmoji',
      'the cog',
      'Privacy Control',
      'Use My Bitmoji Avatar',
      'Only Me',
    ],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'twoFactor',
    title: 'Two-Factor Authentication',
    path: [
      'Snapchat app on your phone',
      'your Bitmoji',
      'the cog',
      'My Account',
      'Two-Factor Authentication',
    ],
    cannotRead: 'appOnly',
    rests: guide,
  },
  {
    setting: 'sessions',
    title: 'Session Management',
    path: ['Snapchat app on your phone', 'your Bitmoji', 'the cog', 'My Account', 'Session Management'],
    cannotRead: 'appOnly',
    rests: guide,
  },
]
