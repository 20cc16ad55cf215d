import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §3). */
export const app: Basis = { source: 'BSKY', on: '2026-08-07', confidence: 'V' }
