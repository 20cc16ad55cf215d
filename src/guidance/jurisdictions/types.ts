import type { Jurisdiction as Code } from '../../core/evidence/report/report-input.ts'
import type { BranchId, DoneBy, StageId } from '../../core/pathway/types.ts'
import type { Standing } from '../types.ts'
import type { Called } from './called.ts'

/** Where a statement comes from, when that was looked up, and how far it may be relied on. */
export interface Basis {
  /** Key of the register; `ours` and `general-knowledge` are no documents. */
  readonly source: string
  readonly standing: Standing
  /** ISO; when the stored copy was read. */
  readonly asOf: string
  /** The guidance pack itself says that it must be looked up again before it is relied on. */
  readonly mustBeChecked?: true
}

export interface Contact extends Basis {
  readonly id: string
  readonly name: string
  readonly phone?: string
  readonly web?: string
  readonly email?: string
  readonly note?: string
}

export interface Step extends Basis {
  readonly id: string
  /** What to do. */
  readonly todo: string
  /** Ids of the contacts to call. */
  readonly call?: readonly string[]
  /** What to record. */
  readonly record?: string
  /** Recorded entries that show that it was done; without, only the clinician can say so. */
  readonly doneBy?: DoneBy
  /** The letter can be drafted here. */
  readonly letter?: true
  /** Nothing to do, but to know. */
  readonly isToKnow?: true
}

export interface Stage {
  readonly title: string
  /** When it applies, in words. */
  readonly when: string
  readonly steps: readonly Step[]
}

export interface Jurisdiction {
  readonly code: Code | 'elsewhere'
  readonly name: string
  /** Numbers to call in danger; none is known elsewhere. */
  readonly emergency: readonly string[]
  /** Where the number for danger comes from. */
  readonly emergencyBasis: Basis
  readonly contacts: readonly Contact[]
  readonly called: Called
  readonly stages: Readonly<Record<StageId, Stage>>
  readonly branches: Readonly<Record<BranchId, Stage>>
}
