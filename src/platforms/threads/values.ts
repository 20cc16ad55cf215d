import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §4 */
export const values: Platform['values'] = {
  everyone: { en: ['Everyone'] },
  following: { en: ['People you follow', 'Profiles you follow'] },
  followers: { en: ['Your followers'] },
  off: { en: ['No one'] },
}
