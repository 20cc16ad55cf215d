import type { Impact } from '../core/audit/types.ts'

/** `read`: seen in the primary document · `secondary`: seen in another's account of it · `unconfirmed` · `ours`. */
export type Standing = 'read' | 'secondary' | 'unconfirmed' | 'ours'

/** A document that the checklist rests on (the guidance pack's Annex B; those cited in its section 1 only have no number). */
export interface Source {
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly year?: string
  readonly url?: string
  /** How much of it was seen. */
  readonly seen: string
  /** Row of Annex B. */
  readonly annex?: number
  /** Country that it speaks of; absent where that does not matter. */
  readonly of?: 'UK' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ'
}

export interface ChecklistSource {
  /** Key of the register; `ours` and `general-knowledge` are no documents and stand in no register. */
  readonly source: string
  readonly standing: Standing
}

/** One row of the platform-independent privacy checklist (P01 to P28). */
export interface ChecklistItem {
  readonly id: string
  readonly title: string
  readonly severity: Impact
  readonly sources: readonly ChecklistSource[]
}
