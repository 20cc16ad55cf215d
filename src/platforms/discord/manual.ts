import type { ManualSetting } from '../../core/audit/types.ts'
import { general } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §5A). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'sensitiveContent',
    title: 'Sensitive content filters',
    path: ['User Settings', 'Content & Social', 'Sensitive content filters'],
    cannotRead: 'noEvidence',
    rests: general,
  },
  {
    setting: 'connectedApps',
    title: 'Authorized Apps',
    path: ['User Settings', 'Authorized Apps'],
    cannotRead: 'list',
    rests: general,
  },
  {
    setting: 'sessions',
    title: 'Devices',
    path: ['User Settings', 'Devices'],
    cannotRead: 'list',
    rests: general,
  },
]
