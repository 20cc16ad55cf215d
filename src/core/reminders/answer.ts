import type { SnoozeDays } from './choices.ts'
import { dayMs, type Reminder, repeats } from './reminder.ts'

/** What the clinician says to a reminder. An id that is not there changes nothing. */

/** What repeats begins anew; the others are over, and stay so. */
export const done = (reminders: readonly Reminder[], id: string, now: number): Reminder[] =>
  reminders.map((one) => {
    if (one.id !== id) return one
    const { isTold: _, isSnoozed: __, ...rest } = one
    if (!repeats(one.kind)) return { ...rest, doneAt: now }
    return { ...rest, doneAt: now, from: now, dueAt: now + one.days * dayMs, setAt: now }
  })

/** Put off from now on, also when it is not due yet. */
export const snoozed = (
  reminders: readonly Reminder[],
  id: string,
  days: SnoozeDays,
  now: number,
): Reminder[] =>
  reminders.map((one) => {
    if (one.id !== id) return one
    const { isTold: _, ...rest } = one
    return { ...rest, dueAt: now + days * dayMs, setAt: now, isSnoozed: true }
  })
