import type { Control } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §10 */
export const controls: readonly Control[] = []
