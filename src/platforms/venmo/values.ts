import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §8 */
export const values: Platform['values'] = {
  everyone: { en: ['Public'] },
  friends: { en: ['Friends'] },
  onlyMe: { en: ['Private'] },
}
