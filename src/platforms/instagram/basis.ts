import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-meta.md §3.1). */
export const live2026: Basis = { source: 'M26', on: '2026-09', confidence: 'V' }
export const toggle2026: Basis = { source: 'idx:66570411835', on: '2026', confidence: 'V2' }
export const guide2025: Basis = { source: 'S25', on: '2025-01-22', confidence: 'H' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
