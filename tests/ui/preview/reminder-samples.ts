import { defaults } from '../../../src/core/reminders/choices.ts'
import { kinds } from '../../../src/core/reminders/reminder.ts'
import type { RemindersView } from '../../../src/requests/reminders.ts'
import type { ReminderView } from '../../../src/views.ts'
import { daysAgo } from './sample-checks.ts'

/** What is due and planned, as our pages are given it. */

const one = (part: Partial<ReminderView> & Pick<ReminderView, 'id' | 'kind'>): ReminderView => ({
  dueAt: daysAgo(0),
  isDue: true,
  isSnoozed: false,
  since: daysAgo(90),
  ...part,
})
const later = (days: number) => ({ isDue: false, dueAt: daysAgo(-days) })
const facebook = { name: 'Facebook', link: 'https://www.facebook.com/settings' }

export const due: ReminderView[] = [
  one({ id: 'lookAgain:facebook', kind: 'lookAgain', ...facebook, dueAt: daysAgo(12) }),
  one({ id: 'followUp:1', kind: 'followUp', since: daysAgo(14) }),
  one({ id: 'drift:facebook', kind: 'drift', ...facebook }),
  one({ id: 'newContact', kind: 'newContact' }),
]

const view: RemindersView = {
  choices: kinds.map((kind) => ({ kind, ...defaults[kind] })),
  planned: [],
  notifies: false,
}

export const answers = { reminders: view, chooseReminder: view }

export const full: RemindersView = {
  ...view,
  choices: view.choices.map((choice) => (choice.kind === 'byHand' ? { ...choice, on: false } : choice)),
  planned: [
    ...due,
    one({ id: 'backup', kind: 'backup', ...later(1), isSnoozed: true }),
    one({ id: 'byHand:everywhere', kind: 'byHand', name: 'Beyond the platforms', ...later(40) }),
    one({ id: 'lookAgain:x', kind: 'lookAgain', name: 'X', ...later(80) }),
  ],
  notifies: true,
}

/** The log is open, so that the case has its name. */
export const unlocked: RemindersView = {
  ...full,
  planned: full.planned.map((reminder) =>
    reminder.kind === 'followUp' ? { ...reminder, name: 'Case Walnut' } : reminder,
  ),
}
