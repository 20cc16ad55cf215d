import type { Platform } from '../../core/audit/types.ts'
import { entriesForBackup } from '../../core/evidence/backup/due.ts'
import type { Fact } from '../../core/reminders/reminder.ts'
import { preferences } from '../../log/preferences.ts'
import { store } from '../../log/store.ts'
import { platforms } from '../../platforms/index.ts'
import { checklistOf } from '../checklist.ts'
import { platformsOff } from '../platform-switch.ts'
import type { Kept } from './kept.ts'

/** All that there is to be reminded of. Reads nothing that is sealed. */
export async function factsNow({ stops, newest }: Kept, now: Date): Promise<Fact[]> {
  const off = await platformsOff()
  const wanted = platforms.filter(({ id }) => !off.includes(id))
  const [read, byHand, backup] = await Promise.all([
    readings(wanted),
    Promise.all(wanted.map((platform) => confirmations(platform, now))),
    backupFacts(),
  ])
  return [
    ...read,
    ...byHand.flat(),
    ...backup,
    ...(newest === undefined ? [] : [{ id: 'newContact', kind: 'newContact' as const, since: newest.at }]),
    ...stops.map(({ about, at }): Fact => ({ id: `followUp:${about}`, kind: 'followUp', about, since: at })),
  ]
}

const ms = (iso: string) => Date.parse(iso)

const readings = async (wanted: readonly Platform[]): Promise<Fact[]> => {
  const findings = await store.findings.toArray()
  return wanted.flatMap(({ id: about }) => {
    const own = findings.filter(({ platform }) => platform === about)
    if (own.length === 0) return []
    const drifted = own.flatMap(({ outcome, driftedFrom, readAt }) =>
      outcome === 'failed' && driftedFrom !== undefined
        ? [{ driftedFrom: ms(driftedFrom), readAt: ms(readAt) }]
        : [],
    )
    const facts: Fact[] = [
      {
        id: `lookAgain:${about}`,
        kind: 'lookAgain',
        about,
        since: Math.max(...own.map(({ readAt }) => ms(readAt))),
      },
    ]
    if (drifted.length > 0)
      facts.push({
        id: `drift:${about}`,
        kind: 'drift',
        about,
        // When it was last as advised stays the same, however often it is read again.
        since: Math.max(...drifted.map(({ driftedFrom }) => driftedFrom)),
        from: Math.max(...drifted.map(({ readAt }) => readAt)),
      })
    return facts
  })
}

/** The oldest of what was confirmed by hand and was not read since. */
const confirmations = async (platform: Platform, now: Date): Promise<Fact[]> => {
  if ((await store.confirmations.where({ platform: platform.id }).count()) === 0) return []
  const times = (await checklistOf(platform, now)).flatMap(({ status, confirmedAt }) =>
    status === 'confirmed' && confirmedAt !== undefined ? [ms(confirmedAt)] : [],
  )
  if (times.length === 0) return []
  const about = platform.id
  return [{ id: `byHand:${about}`, kind: 'byHand', about, since: Math.min(...times) }]
}

/** As soon as so many entries are new, and else some time after the last backup with at least one. */
const backupFacts = async (): Promise<Fact[]> => {
  const { lastBackup: last } = await preferences()
  const size = last?.size ?? 0
  const rows = await store.entries.bulkGet([size + 1, size + entriesForBackup])
  const [first, enough] = rows.map((row) => (row === undefined ? undefined : ms(row.recordedAt)))
  if (first === undefined) return []
  const fact = { id: 'backup', kind: 'backup' as const }
  if (enough !== undefined) return [{ ...fact, since: enough, isAtOnce: true }]
  return [{ ...fact, since: last === undefined ? first : ms(last.at) }]
}
