import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A; Czech as in controls.ts. */
export const values: Platform['values'] = {
  on: { en: ['On'], cs: ['Zapnuto'] },
  off: { en: ['Off'], cs: ['Vypnuto'] },
  paused: { en: ['Paused'], cs: ['Pozastaveno'] },
  noOne: { en: ['Not sharing with anyone', 'Not sharing'] },
}
