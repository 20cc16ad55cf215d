import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §2A). */
export const guide: Basis = { source: 'SS Snapchat', on: '2026-06', confidence: 'H' }
export const guides: Basis = { source: 'guides to Snapchat', on: 'undated', confidence: 'T' }
