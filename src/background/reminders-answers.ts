import browser from 'webextension-polyfill'
import type * as z from 'zod/mini'
import { calendarOf } from '../core/reminders/calendar.ts'
import { preferences, setPreference } from '../log/preferences.ts'
import type { RemindersReplies, remindersRequests } from '../requests/reminders.ts'
import { kept } from './reminders/kept.ts'
import { remindersView } from './reminders/view.ts'
import { markDone, snooze, wake } from './reminders.ts'

type Answers = {
  [K in keyof RemindersReplies]: (
    args: z.infer<(typeof remindersRequests)[K]>,
  ) => Promise<RemindersReplies[K]>
}

export const remindersAnswers: Answers = {
  reminders: () => remindersView(new Date()),
  async chooseReminder({ kind, on, days }) {
    const { reminders } = await preferences()
    // An interval that cannot be chosen is refused there.
    await setPreference('reminders', { ...reminders, [kind]: { on, days } })
    await wake()
    return remindersView(new Date())
  },
  async reminderDone({ id }) {
    await markDone(id)
    return null
  },
  async snoozeReminder({ id, days }) {
    await snooze(id, days)
    return null
  },
  async reminderCalendar() {
    const { reminders } = await kept()
    const words = {
      title: browser.i18n.getMessage('reminderCalendarTitle'),
      text: browser.i18n.getMessage('reminderCalendarText'),
    }
    return { name: 'reminders.ics', text: calendarOf(reminders, words, Date.now()) }
  },
}
