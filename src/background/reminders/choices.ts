import { type Choices, defaults } from '../../core/reminders/choices.ts'
import { preferences } from '../../log/preferences.ts'

/** What the clinician chose, and the defaults where nothing was chosen. */
export async function reminderChoices(): Promise<Choices> {
  const { reminders = {} } = await preferences()
  const chosen = Object.entries(reminders).filter(([, choice]) => choice !== undefined)
  return { ...defaults, ...Object.fromEntries(chosen) }
}
