import type { Case } from '../../core/evidence/cases.ts'
import { isOpen, kinds, type Reminder } from '../../core/reminders/reminder.ts'
import { due } from '../../core/reminders/schedule.ts'
import { isUnlocked } from '../../log/identity.ts'
import { platforms } from '../../platforms/index.ts'
import type { RemindersView } from '../../requests/reminders.ts'
import type { ReminderView } from '../../views.ts'
import { cases } from '../case-facts.ts'
import { settingsLink } from '../checklist.ts'
import { mayNotify } from '../notify.ts'
import { reminderChoices } from './choices.ts'
import { kept } from './kept.ts'

/** What our pages show of the reminders. */

/** What is due now. For the popup, which never looks into the log. */
export async function dueViews(now: Date): Promise<ReminderView[]> {
  const { reminders } = await kept()
  return due(reminders, now.getTime()).map((one) => viewOf(one, true, []))
}

/** Everything that is planned. Names cases while the log is open. */
export async function remindersView(now: Date): Promise<RemindersView> {
  const [{ reminders }, choices, notifies] = await Promise.all([kept(), reminderChoices(), mayNotify()])
  const dueNow = due(reminders, now.getTime())
  const open = reminders.some(({ kind }) => kind === 'followUp') && (await isUnlocked())
  const known = open ? await cases().catch(() => []) : []
  return {
    choices: kinds.map((kind) => ({ kind, ...choices[kind] })),
    planned: reminders
      .filter(isOpen)
      .toSorted((a, b) => a.dueAt - b.dueAt)
      .map((one) => viewOf(one, dueNow.includes(one), known)),
    notifies,
  }
}

const iso = (ms: number) => new Date(ms).toISOString()

const viewOf = (one: Reminder, isDue: boolean, known: readonly Case[]): ReminderView => {
  const { id, kind, about, dueAt, since, isSnoozed } = one
  const platform = kind === 'followUp' ? undefined : platforms.find((candidate) => candidate.id === about)
  const link = platform && settingsLink(platform)
  const name = platform?.name ?? known.find((candidate) => candidate.id === about)?.pseudonym
  return {
    id,
    kind,
    dueAt: iso(dueAt),
    isDue,
    isSnoozed: isSnoozed === true,
    since: iso(since),
    ...(name !== undefined && { name }),
    ...(platform !== undefined && { platform: platform.id }),
    ...(link !== undefined && { link }),
  }
}
