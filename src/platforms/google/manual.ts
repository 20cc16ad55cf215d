import type { ManualSetting } from '../../core/audit/types.ts'
import { guide, helpG, local, penbot, seen } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §3A). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'contactInfo',
    title: 'Profile: who can see your info',
    path: [
      'Google account',
      'Personal info',
      'each entry',
      'choose “Only you” (Nur für mich, Solo tu, Solo tú)',
    ],
    link: 'https://myaccount.google.com/personal-info',
    cannotRead: 'list',
    rests: helpG,
  },
  {
    setting: 'connectedApps',
    title: 'Third-party apps and services',
    path: ['Google account', 'Data & privacy', 'Third-party apps & services'],
    link: 'https://myaccount.google.com/data-and-privacy',
    cannotRead: 'list',
    rests: seen,
  },
  {
    setting: 'safeBrowsing',
    title: 'Enhanced Safe Browsing',
    path: ['Google account', 'Security', 'Enhanced Safe Browsing for your account'],
    link: 'https://myaccount.google.com/account-enhanced-safe-browsing',
    cannotRead: 'noEvidence',
    rests: penbot,
  },
  {
    setting: 'sessions',
    title: 'Your devices',
    path: ['Google account', 'Security', 'Your devices'],
    link: 'https://myaccount.google.com/device-activity',
    cannotRead: 'list',
    rests: penbot,
  },
  {
    setting: 'adSocialActions',
    title: 'Shared endorsements in ads',
    path: ['Google account', 'People & sharing', 'Shared endorsements in ads', 'untick the box'],
    cannotRead: 'noEvidence',
    rests: guide,
  },
  {
    setting: 'reviewProfile',
    title: 'Restricted profile in Google Maps',
    path: ['Google Maps on your phone', 'your profile', 'Restricted profile'],
    cannotRead: 'appOnly',
    rests: local,
  },
]
