import type { ManualSetting } from '../../core/audit/types.ts'

/** What its pages do not show as a state (facts/platforms-google-telegram-tiktok-others.md §3A and 3B). */
export const manual: readonly ManualSetting[] = []
