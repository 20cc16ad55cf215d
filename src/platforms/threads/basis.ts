import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-meta.md §4). */
export const howtogeek: Basis = { source: 'howtogeek 2024-12', on: '2024-12-06', confidence: 'H' }
export const myprivacy: Basis = { source: 'myprivacy.blog 2025', on: '2025', confidence: 'H' }
export const kaspersky: Basis = { source: 'Kaspersky 2023', on: '2023', confidence: 'H' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
