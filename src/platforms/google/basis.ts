import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/platforms-google-telegram-tiktok-others.md §3A). */
export const seen: Basis = { source: 'screenshot of 2025-11-19', on: '2025-11-19', confidence: 'V' }
export const guide: Basis = { source: 'SS Google-Account', on: '2026-06', confidence: 'H' }
export const helpG: Basis = { source: 'support.google.com 6304920', on: 'undated', confidence: 'H' }
export const penbot: Basis = { source: 'penbot-be', on: '2022-12', confidence: 'V' }
export const local: Basis = { source: 'localguidesconnect', on: '2020', confidence: 'T' }
/** Found later than the facts: what each page of an account said, row by row. */
export const walked: Basis = { source: 'idx:55555737200', on: '2026-06-08', confidence: 'V' }
