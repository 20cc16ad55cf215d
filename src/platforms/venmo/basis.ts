import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §8). */
export const post: Basis = { source: 'Washington Post 2021', on: '2021-09-23', confidence: 'T' }
export const eff: Basis = { source: 'EFF 2021', on: '2021-06', confidence: 'T' }
