import type { Entry } from '../evidence/entry.ts'
import { type Moment, momentOf, type Zone } from '../evidence/moment.ts'
import { rolesIn } from './roles.ts'
import type { Fact, Mark } from './types.ts'

/** What the pathway needs of an entry. It holds no words of anybody, so that many may stay in memory. */
export interface Gist {
  readonly seq: number
  readonly id: string
  readonly amends?: string
  readonly fact: Fact
  /** Whether the entry itself told when it happened. */
  readonly isDated: boolean
  /** Of a disclosure: the entries that were handed over, by number. */
  readonly disclosed: readonly number[]
}

const silent: readonly Entry['type'][] = ['tombstone', 'export', 'disclosure', 'note', 'warningGiven']

/** Only as a page gave it: a name that was typed may be spelt in two ways and be one account. */
const accountOf = ({ who, capture }: Entry): string | undefined =>
  capture === undefined ? undefined : who?.profileUrl?.trim().toLowerCase()

const momentAt = (entry: Entry, told: string | undefined, zone: Zone): Moment => {
  const { eventPrecision, recordedAt, offsetMinutes } = entry
  return momentOf(
    { eventPrecision, recordedAt, offsetMinutes, ...(told !== undefined && { eventTime: told }) },
    zone,
  )
}

const stopOf = (entry: Entry, zone: Zone): Moment | undefined =>
  entry.toldToStop === undefined && entry.type !== 'warningGiven'
    ? undefined
    : momentAt(entry, entry.toldToStop?.at ?? entry.eventTime, zone)

export function gistOf(entry: Entry, zone: Zone): Gist {
  const { seq, id, type, amends, capture, impact, flags = [], reportedTo = [], disclosed } = entry
  const account = accountOf(entry)
  const stop = stopOf(entry, zone)
  return {
    seq,
    id,
    ...(amends !== undefined && { amends }),
    isDated: entry.eventTime !== undefined,
    disclosed: disclosed?.seqs ?? [],
    fact: {
      seq,
      type,
      when: momentAt(entry, entry.eventTime, zone),
      recordedAt: Date.parse(entry.recordedAt),
      isContact: !silent.includes(type) && capture?.direction !== 'out',
      where: entry.where.trim(),
      marks: [...new Set(flags.map(({ kind }) => kind))],
      isHandedOver: flags.some(({ handedTo = '' }) => handedTo.trim() !== ''),
      told: rolesIn([...reportedTo.map(({ whom }) => whom), disclosed?.to ?? '']),
      isKept: capture !== undefined || entry.files.length > 0,
      ...(capture !== undefined && { platform: capture.platform }),
      ...(account !== undefined && { account }),
      ...(stop !== undefined && { stop }),
      ...(impact?.score !== undefined && { impact: impact.score }),
    },
  }
}

/** Every event once, by number, with its corrections: what a correction does not tell stays as it was. */
export function factsOf(gists: readonly Gist[]): Fact[] {
  const facts = new Map<string, Fact>()
  const roots = new Map<string, string>()
  for (const gist of [...gists].sort((a, b) => a.seq - b.seq)) {
    const { id, amends, fact } = gist
    if (fact.type === 'tombstone') continue
    if (fact.type !== 'amendment') {
      facts.set(id, fact)
      continue
    }
    const root = amends === undefined ? undefined : (roots.get(amends) ?? amends)
    if (root === undefined) continue
    roots.set(id, root)
    const before = facts.get(root)
    if (before !== undefined) facts.set(root, corrected(before, gist))
  }
  return [...facts.values()]
}

function corrected(before: Fact, { fact, isDated }: Gist): Fact {
  const marks: Mark[] = [...new Set([...before.marks, ...fact.marks])]
  return {
    ...before,
    marks,
    recordedAt: fact.marks.length === 0 ? before.recordedAt : fact.recordedAt,
    told: [...new Set([...before.told, ...fact.told])],
    isHandedOver: before.isHandedOver || fact.isHandedOver,
    isKept: before.isKept || fact.isKept,
    ...(isDated && { when: fact.when }),
    ...(fact.where !== '' && { where: fact.where }),
    ...(fact.stop !== undefined && { stop: fact.stop }),
    ...(fact.impact !== undefined && { impact: fact.impact }),
  }
}
