import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §5A). */
export const old2017: Basis = { source: 'OLDR', on: '2017-10-16', confidence: 'V' }
export const guide: Basis = { source: 'SS Reddit', on: '2026-06-23', confidence: 'T' }
export const clones: Basis = { source: 'RCLONE', on: '2026', confidence: 'T' }
export const praw: Basis = { source: 'PRAW', on: 'undated', confidence: 'T' }
export const general: Basis = { source: 'general knowledge', on: 'undated', confidence: 'G' }
