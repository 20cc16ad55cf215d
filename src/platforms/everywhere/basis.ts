import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on (facts/guidance.md section 2, P01 to P28). */
export const checklist: Basis = { source: 'Chaperone checklist', on: '2026-11-24', confidence: 'G' }
