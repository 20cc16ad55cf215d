import type { ManualSetting } from '../../core/audit/types.ts'
import { noided } from './basis.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §6). */
export const manual: readonly ManualSetting[] = [
  {
    setting: 'socialPermissions',
    title: 'Social permissions',
    path: ['Settings', 'Social permissions', 'the strictest for messages, mentions and comments'],
    cannotRead: 'noEvidence',
    rests: noided,
  },
  {
    setting: 'secretCollections',
    title: 'Keep this board secret',
    path: ['Each of your boards', 'Keep this board secret'],
    cannotRead: 'perPost',
    rests: noided,
  },
]
