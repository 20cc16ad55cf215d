import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §10). */
export const policy: Basis = { source: 'Doximity privacy policy', on: '2023-12-22', confidence: 'T' }
