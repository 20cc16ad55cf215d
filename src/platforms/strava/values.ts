import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §7 */
export const values: Platform['values'] = {
  everyone: { en: ['Everyone'] },
  followers: { en: ['Followers'] },
  onlyMe: { en: ['Only You'] },
  noOne: { en: ['No One'] },
}
