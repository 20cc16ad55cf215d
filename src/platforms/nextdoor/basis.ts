import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §9). */
export const copy: Basis = { source: 'techitcom.pages.dev', on: 'undated', confidence: 'T' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
