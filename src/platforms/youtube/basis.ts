import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §3A and 3B). */
export const markup: Basis = { source: 'idx:47731529978', on: '2026-06', confidence: 'V' }
export const guides: Basis = { source: 'guides to YouTube', on: 'undated', confidence: 'T' }
