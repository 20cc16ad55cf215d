import type { ManualSetting } from '../../core/audit/types.ts'
import { guide, help } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §7). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'mapVisibility',
    title: 'Map Visibility',
    path: [
      'Settings',
      'Privacy Controls',
      'Map Visibility',
      'hide start and end points no matter where they happen, or the entire map',
    ],
    link: 'https://www.strava.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: guide,
  },
  {
    setting: 'pastPosts',
    title: 'Edit Past Activities',
    path: ['Settings', 'Privacy Controls', 'Map Visibility', 'Edit Past Activities'],
    link: 'https://www.strava.com/settings/privacy',
    cannotRead: 'action',
    rests: guide,
  },
  {
    setting: 'flyby',
    title: 'Flyby',
    path: ['Settings', 'Privacy Controls', 'Flyby', 'opt out'],
    link: 'https://www.strava.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: help,
  },
  {
    setting: 'trainingLog',
    title: 'Training Log and promotion of activities',
    path: ['Settings', 'Privacy Controls', 'Training Log', 'then your activities’ promotion to followers'],
    link: 'https://www.strava.com/settings/privacy',
    cannotRead: 'noEvidence',
    rests: help,
  },
  {
    setting: 'connectedApps',
    title: 'My Apps',
    path: ['Settings', 'My Apps'],
    link: 'https://www.strava.com/settings/apps',
    cannotRead: 'list',
    rests: guide,
  },
]
