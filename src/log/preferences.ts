import * as z from 'zod/mini'
import { intervals } from '../core/reminders/choices.ts'
import type { Kind } from '../core/reminders/reminder.ts'
import { store } from './store.ts'

/** What the clinician chose. One row for each choice; what is absent or no longer fits has its default. */

const count = z.int().check(z.nonnegative())
export const autoLockChoices = [5, 15, 30, 60] as const
export const hideKeys = ['Escape', 'F2', 'F8', 'F9', 'off'] as const
const webAddress = z.string().check(
  z.maxLength(2048),
  z.refine((text) => /^https:\/\//i.test(text) && URL.canParse(text), 'not a web address'),
)

const reminder = (kind: Kind) => z.optional(z.object({ on: z.boolean(), days: z.literal(intervals[kind]) }))

/** What holds where nothing was chosen. */
export const lockingDefaults = { autoLockMinutes: 15, lockWithScreen: true, hideKey: 'Escape' } as const

const schema = z.object({
  /** Where the clinician practises. */
  jurisdiction: z.optional(z.enum(['UK', 'IE', 'US', 'CA', 'AU', 'NZ'])),
  /** While an allegation is open: the entry that says so, and since when (ISO). */
  frozen: z.optional(z.object({ seq: count, since: z.iso.datetime() })),
  /** By case and step: when the clinician ticked it (ISO). */
  pathwayTicks: z.optional(z.record(z.uuid(), z.record(z.string().check(z.maxLength(64)), z.iso.datetime()))),
  /** When the last backup was made (ISO), and how many entries the log had then. */
  lastBackup: z.optional(z.object({ at: z.iso.datetime(), size: count })),
  /** Minutes without use after which the log locks itself. */
  autoLockMinutes: z.optional(z.literal(autoLockChoices)),
  /** Lock when the screen locks; where the browser tells us. */
  lockWithScreen: z.optional(z.boolean()),
  /** Hides all our pages. `Escape` is pressed twice, the others once. */
  hideKey: z.optional(z.enum(hideKeys)),
  /** The page that is shown instead; a blank one where absent. */
  hideTo: z.optional(webAddress),
  /** Id of the timestamp authority; absent while trusted time is off, as it is at first. */
  stampAuthority: z.optional(z.string().check(z.maxLength(64))),
  /** Which reminders are wanted, and after how many days; see core/reminders/choices.ts for the defaults. */
  reminders: z.optional(
    z.object({
      lookAgain: reminder('lookAgain'),
      byHand: reminder('byHand'),
      drift: reminder('drift'),
      newContact: reminder('newContact'),
      followUp: reminder('followUp'),
      backup: reminder('backup'),
    }),
  ),
})

export type Preferences = z.infer<typeof schema>
type Name = keyof Preferences

export async function preferences(): Promise<Preferences> {
  const rows = await store.preferences.toArray()
  const kept = rows.filter(({ name, value }) => {
    const field = (schema.shape as Record<string, z.ZodMiniType | undefined>)[name]
    return field !== undefined && z.safeParse(field, value).success
  })
  return z.parse(schema, Object.fromEntries(kept.map(({ name, value }) => [name, value])))
}

/** @throws ZodError when the value does not fit; then the old one stays. */
export async function setPreference<K extends Name>(name: K, value: Preferences[K]): Promise<void> {
  await store.preferences.put({ name, value: z.parse(schema.shape[name] as z.ZodMiniType, value) })
}
