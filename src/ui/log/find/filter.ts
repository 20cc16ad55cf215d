import { type Digest, isOpened, type OpenedDigest } from '../../../core/evidence/digest.ts'
import { channelKey, channelOf } from '../../../core/evidence/events.ts'
import { daysOf, momentOf, type Zone } from '../../../core/evidence/moment.ts'

/** What is looked for. Empty means: no matter. All that is set must be true of an entry. */

export interface Filter {
  /** Words, or `#17` for one entry. */
  readonly query: string
  readonly type: string
  /** Key of a channel. */
  readonly channel: string
  /** `2026-11-24`; both days count. */
  readonly from: string
  readonly to: string
  readonly order: 'recorded' | 'event'
}

export const noFilter: Filter = { query: '', type: '', channel: '', from: '', to: '', order: 'recorded' }

/** How many of the filters narrow the list; words and order are none. */
export const narrowing = ({ type, channel, from, to }: Filter): number =>
  [type, channel, from, to].filter((one) => one !== '').length

/** The number that is asked for by `#17`. */
export const numberAsked = (query: string): number | undefined => {
  const [, digits] = /^\s*#\s*(\d{1,9})\s*$/.exec(query) ?? []
  return digits === undefined ? undefined : Number(digits)
}

interface Look {
  /** Ascending. */
  readonly numbers: readonly number[]
  readonly digests: ReadonlyMap<number, Digest>
  readonly filter: Filter
  /** Of the chosen case. */
  readonly members?: ReadonlySet<number>
  /** What the search found. */
  readonly hits?: ReadonlySet<number>
  readonly zone: Zone
}

/** Numbers of the entries that match, newest first. */
export function matching({ numbers, digests, filter, members, hits, zone }: Look): number[] {
  const asked = numberAsked(filter.query)
  const isPlain = narrowing(filter) === 0
  const found = numbers.filter((seq) => {
    if (members?.has(seq) === false || hits?.has(seq) === false) return false
    if (asked !== undefined && seq !== asked) return false
    return isPlain || isLike(digests.get(seq), filter, zone)
  })
  if (filter.order === 'recorded') return found.reverse()
  const times = new Map(found.map((seq) => [seq, timeOf(digests.get(seq), zone)]))
  return found.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || b - a)
}

function isLike(digest: Digest | undefined, { type, channel, from, to }: Filter, zone: Zone): boolean {
  if (digest === undefined) return false
  if (type !== '' && digest.type !== type) return false
  if (channel !== '' && !(isOpened(digest) && channelKey(channelOf(digest)) === channel)) return false
  if (from === '' && to === '') return true
  const { first, last } = isOpened(digest)
    ? daysOf(momentOf(digest, zone))
    : recordedDays(digest.recordedAt, zone)
  return (from === '' || last >= from) && (to === '' || first <= to)
}

const recordedMoment = (recordedAt: string, zone: Zone) =>
  momentOf({ eventPrecision: 'unknown', recordedAt, offsetMinutes: zone(Date.parse(recordedAt)) }, zone)

const recordedDays = (recordedAt: string, zone: Zone) => daysOf(recordedMoment(recordedAt, zone))

const timeOf = (digest: Digest | undefined, zone: Zone): number => {
  if (digest === undefined) return 0
  return isOpened(digest) ? momentOf(digest, zone).at : recordedMoment(digest.recordedAt, zone).at
}

export interface Choices {
  /** By how often they occur. */
  readonly types: readonly Digest['type'][]
  /** Key and name of what is online. */
  readonly channels: readonly (readonly [string, string])[]
}

/** What there is to choose from in this log. */
export function choicesOf(digests: Iterable<Digest>): Choices {
  const types = new Map<Digest['type'], number>()
  const channels = new Map<string, string>()
  for (const digest of digests) {
    types.set(digest.type, (types.get(digest.type) ?? 0) + 1)
    const channel = isOpened(digest) ? namedChannel(digest) : undefined
    if (channel !== undefined && !channels.has(channelKey(channel)))
      channels.set(channelKey(channel), channel.where)
  }
  return {
    types: [...types].sort(([, a], [, b]) => b - a).map(([type]) => type),
    channels: [...channels].sort(([, a], [, b]) => a.localeCompare(b)),
  }
}

const namedChannel = (digest: OpenedDigest) => {
  const channel = channelOf(digest)
  return 'where' in channel ? channel : undefined
}
