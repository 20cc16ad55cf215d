import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §6). */
export const help: Basis = { source: 'help.pinterest.com', on: 'undated', confidence: 'H' }
export const noided: Basis = { source: 'noided.org', on: 'undated', confidence: 'T' }
