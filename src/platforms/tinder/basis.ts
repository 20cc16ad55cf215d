import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §11). */
export const verge: Basis = { source: 'theverge.com 2023', on: '2023-02-07', confidence: 'T' }
export const youthopia: Basis = { source: 'youthopia', on: 'undated', confidence: 'T' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
