import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A and 3B */
export const values: Platform['values'] = {}
