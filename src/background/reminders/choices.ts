import type { Policy } from '../../core/organisation/policy.ts'
import { type Choices, defaults } from '../../core/reminders/choices.ts'
import { preferences } from '../../log/preferences.ts'
import { policy } from '../organisation.ts'

/** What the clinician chose, what the organisation set where nothing was chosen, and else the defaults. */
export async function reminderChoices(set?: Policy): Promise<Choices> {
  const { reminders = {} } = await preferences()
  const chosen = Object.entries(reminders).filter(([, choice]) => choice !== undefined)
  const { reminderDays: days } = set ?? (await policy())
  const preset = days === undefined ? {} : { lookAgain: { on: true, days }, byHand: { on: true, days } }
  return { ...defaults, ...preset, ...Object.fromEntries(chosen) }
}
