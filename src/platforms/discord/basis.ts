import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §5A: labels of 2025 and later). */
export const labels: Basis = { source: 'idx:13939534445', on: '2025', confidence: 'V' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
