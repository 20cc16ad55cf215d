import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §1A). */
export const clones: Basis = { source: 'six clones of TikTok’s settings', on: 'undated', confidence: 'T' }
export const code: Basis = { source: 'idx:69228724164', on: 'undated', confidence: 'T' }
export const apps: Basis = { source: 'idx:51871480674', on: 'undated', confidence: 'V' }
export const guide: Basis = { source: 'dont-track-me', on: '2026-02', confidence: 'T' }
export const help: Basis = { source: 'support.tiktok.com', on: 'undated', confidence: 'H' }
