import * as z from 'zod/mini'
import { snoozes } from '../core/reminders/choices.ts'
import { type Kind, kinds } from '../core/reminders/reminder.ts'
import type { ReminderView } from '../views.ts'

/** Reminders, as our own pages ask for them. */

const id = z.string().check(z.maxLength(256))

export const remindersRequests = {
  reminders: z.object({}),
  /** `days` must be one of the intervals of that kind. */
  chooseReminder: z.object({ kind: z.enum(kinds), on: z.boolean(), days: z.int() }),
  reminderDone: z.object({ id }),
  snoozeReminder: z.object({ id, days: z.literal(snoozes) }),
  /** All of them as a calendar file. */
  reminderCalendar: z.object({}),
} as const

export interface ReminderChoice {
  kind: Kind
  on: boolean
  days: number
}

export interface RemindersView {
  choices: ReminderChoice[]
  /** Due and to come, the next first. */
  planned: ReminderView[]
  /** Whether the browser lets us show notifications. */
  notifies: boolean
}

export interface RemindersReplies {
  reminders: RemindersView
  chooseReminder: RemindersView
  reminderDone: null
  snoozeReminder: null
  reminderCalendar: { name: string; text: string }
}
