import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §11). */
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
