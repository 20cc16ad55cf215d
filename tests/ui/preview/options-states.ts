import * as cues from './cues-samples.ts'
import * as keys from './keys-samples.ts'
import * as reminders from './reminder-samples.ts'
import * as sample from './samples.ts'
import * as settings from './settings-samples.ts'
import type { Preview } from './states.ts'
import * as trustedTime from './time-samples.ts'

/** The options, section by section. */

const named = (name: string) => Object.assign(new Error(name), { name })
const answers = {
  ...cues.answers,
  ...keys.answers,
  ...trustedTime.answers,
  ...reminders.answers,
  ...settings.answers,
}

const cuesStates: Record<string, Preview> = Object.fromEntries(
  Object.entries(cues.optionsStates).map(([name, state]) => [name, { ...answers, ...state }]),
)

export const optionsStates = {
  options: {
    state: { ...sample.home, log: { ...sample.unlocked, backup: sample.backupDue } },
    ...answers,
  },
  'options-keys': {
    state: { ...sample.home, log: { ...sample.unlocked, recovery: 'ready' } },
    ...answers,
  },
  'options-keys-firefox': {
    state: { ...sample.home, log: sample.fresh },
    ...answers,
    locking: keys.firefox,
  },
  ...cuesStates,
  'options-time-on': {
    state: sample.home,
    ...answers,
    stampState: trustedTime.on,
  },
  'options-time-waiting': {
    state: sample.home,
    ...answers,
    stampState: trustedTime.waiting,
  },
  'options-reminders': {
    state: sample.home,
    ...answers,
    reminders: reminders.full,
    reminderDone: named('NoAnswerError'),
  },
  'options-reminders-unlocked': {
    state: { ...sample.home, log: sample.unlocked },
    ...answers,
    reminders: reminders.unlocked,
    chooseReminder: named('NoAnswerError'),
    reminderCalendar: { name: 'reminders.ics', text: 'BEGIN:VCALENDAR' },
  },
  'options-reminders-failed': {
    state: sample.home,
    ...answers,
    reminders: named('NoAnswerError'),
  },
  'options-organisation': {
    state: { ...sample.home, log: { ...sample.unlocked, backup: sample.backupDue } },
    ...answers,
    organisation: settings.organisation,
    jurisdiction: { jurisdiction: 'IE' },
    setDiscreet: named('QuotaExceededError'),
    setJurisdiction: named('QuotaExceededError'),
  },
} satisfies Record<string, Preview>
