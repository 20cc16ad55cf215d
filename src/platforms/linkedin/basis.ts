import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §2A). */
export const guide: Basis = { source: 'SS LinkedIn', on: '2026-06-23', confidence: 'T' }
export const audit: Basis = { source: 'LI-B', on: '2026-09-19', confidence: 'C' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
