import type { ManualSetting } from '../../core/audit/types.ts'
import { copy, general } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §9). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'addressShown',
    title: 'Show address to my neighborhood as',
    path: ['Settings', 'Privacy', 'Show address to my neighborhood as', 'street name only'],
    link: 'https://nextdoor.com/settings/privacy/',
    cannotRead: 'noEvidence',
    rests: copy,
  },
  {
    setting: 'messagesFromOthers',
    title: 'Private messages',
    path: ['Settings', 'Privacy', 'who can message you, if it is offered'],
    link: 'https://nextdoor.com/settings/privacy/',
    cannotRead: 'noEvidence',
    rests: general,
  },
]
