import { type CaseFacts, casesOf, isFilingOnly } from '../evidence/cases.ts'
import type { OpenedDigest } from '../evidence/digest.ts'
import { momentOf } from '../evidence/moment.ts'

/**
 * What the open log gives to be reminded of: moments, and random ids of cases and entries. No name leaves it, so
 * that the reminders can be kept beside the log while it is locked.
 */

export type LogFacts = CaseFacts &
  Pick<
    OpenedDigest,
    'recordedAt' | 'offsetMinutes' | 'eventTime' | 'eventPrecision' | 'stop' | 'direction' | 'platform'
  >

export interface Stop {
  /** Id of the case or, where it is filed under none, of the entry. */
  readonly about: string
  readonly at: number
}

/** When each person was told to stop, the last time. */
export function stopsOf(facts: readonly LogFacts[]): Stop[] {
  const caseOf = new Map(
    casesOf(facts).flatMap(({ id, entries }) => entries.map((seq): [number, string] => [seq, id])),
  )
  const last = new Map<string, number>()
  for (const fact of facts) {
    if (fact.stop === undefined) continue
    const about = caseOf.get(fact.seq) ?? fact.id
    last.set(about, Math.max(last.get(about) ?? Number.NEGATIVE_INFINITY, toldAt(fact, fact.stop)))
  }
  return [...last].map(([about, at]) => ({ about, at }))
}

const toldAt = (fact: LogFacts, { at }: NonNullable<LogFacts['stop']>) =>
  momentOf({ ...fact, ...(at !== undefined && { eventTime: at }) }, () => 0).at

export interface Contact {
  /** Number of the entry that was the first of somebody, or that opened a case. */
  readonly seq: number
  readonly at: number
}

/** The latest entry of somebody who was not in the log before, or of a new case. In the chain's order, not the clock's. */
export function newestContact(facts: readonly LogFacts[]): Contact | undefined {
  const known = new Set<string>()
  let newest: Contact | undefined
  for (const fact of facts.toSorted((a, b) => a.seq - b.seq)) {
    const name = nameOf(fact)
    if (name === undefined || known.has(name)) continue
    known.add(name)
    newest = { seq: fact.seq, at: Date.parse(fact.recordedAt) }
  }
  return newest
}

const nameOf = (fact: LogFacts): string | undefined => {
  const { id, type, case: filed, platform = '', who } = fact
  if (type === 'note' && filed === id) return `case ${id}`
  if (isFilingOnly(fact) || type === 'note' || type === 'amendment') return undefined
  const name = who?.handle ?? who?.displayName
  return name === undefined ? undefined : `${platform} ${name.normalize('NFC').trim().toLowerCase()}`
}
