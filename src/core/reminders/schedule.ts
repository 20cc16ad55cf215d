import { isOpen, type Reminder } from './reminder.ts'

/** What is due, longest due first. */
export const due = (reminders: readonly Reminder[], now: number): Reminder[] =>
  reminders.filter((one) => isDue(one, now)).sort((a, b) => a.dueAt - b.dueAt)

/** When to wake next: the first moment at which more is due than now. */
export function next(reminders: readonly Reminder[], now: number): number | undefined {
  const times = reminders.filter((one) => isOpen(one) && !isDue(one, now)).map(({ dueAt }) => dueAt)
  return times.length === 0 ? undefined : Math.min(...times)
}

/** Due, and not told of yet. */
export const news = (reminders: readonly Reminder[], now: number): Reminder[] =>
  due(reminders, now).filter(({ isTold }) => isTold === undefined)

/** Told of all that is due: none of it is told of again. */
export const told = (reminders: readonly Reminder[], now: number): Reminder[] =>
  reminders.map((one) => (isDue(one, now) ? { ...one, isTold: true } : one))

const isDue = (one: Reminder, now: number) => isOpen(one) && (one.isTold === true || one.dueAt <= now)
