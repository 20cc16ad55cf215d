import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A */
export const values: Platform['values'] = {
  on: { en: ['On'] },
  off: { en: ['Off'] },
  paused: { en: ['Paused'] },
  noOne: { en: ['Not sharing with anyone'] },
}
