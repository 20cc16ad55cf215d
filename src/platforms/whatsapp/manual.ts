import type { ManualSetting } from '../../core/audit/types.ts'

const phone = { source: 'StellarSand', on: '2025-12-24', confidence: 'H' } as const

/** What only the phone shows (facts, §5.1 rows 8, 9 and 12). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'profileLinks',
    title: 'Links on profile',
    path: ['WhatsApp on your phone', 'Settings', 'Privacy', 'Links'],
    cannotRead: 'appOnly',
    rests: phone,
  },
  {
    setting: 'calls',
    title: 'Who can call you',
    path: ['Settings', 'Privacy', 'Calls'],
    link: 'https://web.whatsapp.com/',
    cannotRead: 'noEvidence',
    rests: { source: 'FAQ 3307102709559968', on: 'undated', confidence: 'H' },
  },
  {
    setting: 'twoFactor',
    title: 'Two-step verification',
    path: ['WhatsApp on your phone', 'Settings', 'Account', 'Two-step verification'],
    cannotRead: 'appOnly',
    rests: phone,
  },
  {
    setting: 'sessions',
    title: 'Linked devices',
    path: ['WhatsApp on your phone', 'Settings', 'Linked devices'],
    cannotRead: 'appOnly',
    rests: phone,
  },
  {
    setting: 'appLock',
    title: 'App lock',
    path: ['WhatsApp on your phone', 'Settings', 'Privacy', 'App lock'],
    cannotRead: 'appOnly',
    rests: phone,
  },
  {
    setting: 'liveLocation',
    title: 'Live location',
    path: ['WhatsApp on your phone', 'Settings', 'Privacy', 'Live location'],
    cannotRead: 'appOnly',
    rests: phone,
  },
]
