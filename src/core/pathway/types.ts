import type { Entry } from '../evidence/entry.ts'
import type { Moment } from '../evidence/moment.ts'

/** Words of the pathway (`facts/guidance.md` 3 and 4). Nothing in it is a score or a verdict. */

/** Nothing yet · first sign · repeated or explicit · breakdown · pattern of fear · danger. */
export const stageIds = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] as const
export type StageId = (typeof stageIds)[number]

/** Clinical content · an allegation · somebody vulnerable. They stand beside the stage and come before it. */
export const branchIds = ['C', 'V', 'M'] as const
export type BranchId = (typeof branchIds)[number]

/** Fixated, obsessive, unwanted, repeated. */
export type Four = 'F' | 'O' | 'U' | 'R'

export type Mark = NonNullable<Entry['flags']>[number]['kind']

/** Whom a step asks to tell. */
export const roles = ['defence', 'employer', 'colleague', 'police', 'helpline'] as const
export type Role = (typeof roles)[number]

/** What, once recorded, shows that a step was taken. */
export type DoneBy = Role | 'kept' | 'toldToStop' | 'warning' | 'handedOver' | 'frozen'

/** What the pathway needs of one event, its corrections taken in. No words of anybody. */
export interface Fact {
  readonly seq: number
  readonly type: Entry['type']
  readonly when: Moment
  /** Milliseconds since 1970; of the correction that last marked it, where one did. */
  readonly recordedAt: number
  /** It came from the other side, or may have. */
  readonly isContact: boolean
  /** Platform or kind of place, as recorded. */
  readonly where: string
  readonly platform?: string
  /** Address of the account that the page gave, in small letters. */
  readonly account?: string
  /** Somebody was told to stop, at this time. */
  readonly stop?: Moment
  readonly marks: readonly Mark[]
  /** Something clinical in it was handed to somebody. */
  readonly isHandedOver: boolean
  /** 0 to 10, as the clinician put it. */
  readonly impact?: number
  readonly told: readonly Role[]
  /** It holds what was captured or attached. */
  readonly isKept: boolean
}

/** One entry that caused a prompt. */
export interface Cause {
  readonly seq: number
  /** Its own time is not known; it was taken by when it was recorded. */
  readonly byRecord: boolean
}
