import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §4 */
export const values: Platform['values'] = {
  everyone: { en: ['Everyone'] },
  following: { en: ['People you follow'] },
  followers: { en: ['Followers'] },
  off: { en: ['No one'] },
}
