import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §7). */
export const help: Basis = { source: 'support.strava.com', on: 'undated', confidence: 'H' }
export const guide: Basis = { source: 'idx:53694737021', on: '2026-03-02', confidence: 'T' }
