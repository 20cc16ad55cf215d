import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { kinds } from '../../core/reminders/reminder.ts'

/**
 * What is kept of the reminders while the log is locked and the worker asleep: moments, ids of platforms, and the
 * random ids of cases and entries. Nothing that a person or a page wrote.
 */

const key = 'reminders'

const ms = z.int()
const id = z.string().check(z.maxLength(256))
const flag = z.exactOptional(z.literal(true))

const schema = z.object({
  reminders: z.array(
    z.object({
      id,
      uid: z.uuid(),
      kind: z.enum(kinds),
      about: z.exactOptional(id),
      since: ms,
      from: ms,
      days: ms,
      dueAt: ms,
      setAt: ms,
      doneAt: z.exactOptional(ms),
      isSnoozed: flag,
      isTold: flag,
      isOff: flag,
    }),
  ),
  /** What the open log told, for as long as it is locked again. */
  stops: z.array(z.object({ about: id, at: ms })),
  newest: z.exactOptional(z.object({ seq: ms, at: ms })),
})

export type Kept = z.infer<typeof schema>

const nothing: Kept = { reminders: [], stops: [] }

/** What is kept in another form counts as nothing, and is planned anew. */
export async function kept(): Promise<Kept> {
  const stored = z.safeParse(schema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.data : nothing
}

/** @returns whether anything is different now */
export async function keep(next: Kept): Promise<boolean> {
  const isSame = JSON.stringify(await kept()) === JSON.stringify(z.parse(schema, next))
  if (isSame) return false
  const isNothing = next.reminders.length === 0 && next.stops.length === 0 && next.newest === undefined
  if (isNothing) await browser.storage.local.remove(key)
  else await browser.storage.local.set({ [key]: next })
  return true
}

/** One at a time: what is read, changed and kept must not overtake another. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('chaperone-reminders', work)
