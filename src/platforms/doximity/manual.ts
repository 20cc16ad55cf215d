import type { ManualSetting } from '../../core/audit/types.ts'
import { policy } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §10). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'contactInfo',
    title: 'Office, e-mail and private line on your profile',
    path: [
      'Your profile',
      'change what is shown of your office',
      'choose who gets your e-mail and private line',
    ],
    cannotRead: 'noEvidence',
    rests: policy,
  },
  {
    setting: 'searchEngines',
    title: 'Public profile',
    path: ['Your public profile', 'look at it as somebody who is not signed in'],
    cannotRead: 'noEvidence',
    rests: policy,
  },
]
