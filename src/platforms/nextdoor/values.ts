import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §9 */
export const values: Platform['values'] = {}
