import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4). */
export const source: Basis = { source: 'MASTO', on: '2026-07-02', confidence: 'V' }
