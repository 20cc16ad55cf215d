/** What Chaperone reminds of. Times are milliseconds since 1970, UTC: no summer time moves them. */

export const kinds = ['lookAgain', 'byHand', 'drift', 'newContact', 'followUp', 'backup'] as const
export type Kind = (typeof kinds)[number]

/** What was once done comes again: settings change, and entries are added. The others are over when they are done. */
export const repeats = (kind: Kind): boolean => kind === 'lookAgain' || kind === 'byHand' || kind === 'backup'

export const dayMs = 86_400_000

/** What a reminder is planned from. */
export interface Fact {
  /** One for each thing to be reminded of, the same at each planning. */
  readonly id: string
  readonly kind: Kind
  /** Id of the platform, the case or the entry; nothing that a person or a page wrote. */
  readonly about?: string
  /** When it came about. Another `since` under the same id makes another reminder of it. */
  readonly since: number
  /** From where the interval runs, where that is not `since`. */
  readonly from?: number
  /** Waits for no interval. */
  readonly isAtOnce?: true
}

export interface Reminder {
  readonly id: string
  /** Random; names it in a calendar, where its `id` would tell too much. */
  readonly uid: string
  readonly kind: Kind
  readonly about?: string
  readonly since: number
  /** From where the interval runs. */
  readonly from: number
  /** The interval that `dueAt` was reckoned with. */
  readonly days: number
  readonly dueAt: number
  /** What the clock said when `dueAt` was set. A clock that says less was put back. */
  readonly setAt: number
  readonly doneAt?: number
  readonly isSnoozed?: true
  /** It has been due; so it stays, whatever the clock says later. */
  readonly isTold?: true
  /** The clinician wants no reminders of this kind. */
  readonly isOff?: true
}

/** Still to come or due now. */
export const isOpen = ({ kind, doneAt, isOff }: Reminder): boolean =>
  isOff === undefined && (doneAt === undefined || repeats(kind))
