import type { Kind } from './reminder.ts'

/** Which reminders the clinician wants, and after how many days. */

export interface Choice {
  readonly on: boolean
  readonly days: number
}

export type Choices = Readonly<Record<Kind, Choice>>

/** Three months for settings are our own choice (guidance P27 says only "regularly"). */
export const defaults: Choices = {
  lookAgain: { on: true, days: 90 },
  byHand: { on: true, days: 90 },
  drift: { on: true, days: 1 },
  newContact: { on: true, days: 1 },
  followUp: { on: true, days: 14 },
  backup: { on: true, days: 30 },
}

/** What may be chosen. */
export const intervals: Readonly<Record<Kind, readonly number[]>> = {
  lookAgain: [30, 90, 180, 365],
  byHand: [30, 90, 180, 365],
  drift: [1, 3, 7],
  newContact: [1, 3, 7],
  followUp: [7, 14, 30, 90],
  backup: [7, 14, 30, 90],
}

export const snoozes = [1, 7] as const
export type SnoozeDays = (typeof snoozes)[number]
