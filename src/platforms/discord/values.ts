import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §5A */
export const values: Platform['values'] = {
  all: { en: ['Filter all', 'Keep me safe'] },
  nonFriends: { en: ['Filter from non-friends', 'My friends are nice'] },
  none: { en: ['Do not filter', 'Do not scan'] },
}
