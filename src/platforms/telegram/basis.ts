import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §4A; labels-telegram.json). */
export const strings: Basis = { source: 'Unigram strings', on: '2023-03-21', confidence: 'V' }
export const webA: Basis = { source: 'telegram-tt', on: 'undated', confidence: 'V' }
