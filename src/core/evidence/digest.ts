import type { Entry } from './entry.ts'

/** What lists, filters, cases and charts need of an entry, so that not every entry must be opened for them. */

interface Facts {
  readonly seq: number
  readonly id: string
  /** ISO. */
  readonly recordedAt: string
}

/** Of an entry that is there no more, or that cannot be opened. */
export interface ClosedDigest extends Facts {
  readonly type: 'deleted' | 'unreadable'
}

export interface OpenedDigest extends Facts {
  readonly type: Entry['type']
  readonly offsetMinutes: number
  readonly eventTime?: string
  readonly eventPrecision: Entry['eventPrecision']
  readonly where?: string
  /** Id of the platform that it was captured on. */
  readonly platform?: string
  readonly direction?: 'in' | 'out' | 'unknown'
  /** Somebody was told to stop, at this time where it was told. */
  readonly stop?: { readonly at?: string }
  readonly case?: string
  readonly amends?: string
  readonly amendsSeq?: number
  /** Whole in a note, which may be a case's identity; else name and handle. */
  readonly who?: NonNullable<Entry['who']>
  /** Of what may name a case: an opening note, or a correction. Empty in all others. */
  readonly whatHappened: string
}

export type Digest = OpenedDigest | ClosedDigest

export const isOpened = (digest: Digest): digest is OpenedDigest =>
  digest.type !== 'deleted' && digest.type !== 'unreadable'

const longestPseudonym = 4096

export function digestOf(entry: Entry): OpenedDigest {
  const { who, capture, toldToStop } = entry
  const isStop = toldToStop !== undefined || entry.type === 'warningGiven'
  const mayNameCase = entry.type === 'amendment' || (entry.type === 'note' && entry.case === entry.id)
  return {
    seq: entry.seq,
    id: entry.id,
    type: entry.type,
    recordedAt: entry.recordedAt,
    offsetMinutes: entry.offsetMinutes,
    eventPrecision: entry.eventPrecision,
    whatHappened: mayNameCase ? entry.whatHappened.slice(0, longestPseudonym) : '',
    ...(entry.eventTime !== undefined && { eventTime: entry.eventTime }),
    ...(entry.where !== '' && { where: entry.where }),
    ...(capture !== undefined && { platform: capture.platform, direction: capture.direction }),
    ...(isStop && { stop: toldToStop?.at === undefined ? {} : { at: toldToStop.at } }),
    ...(entry.case !== undefined && { case: entry.case }),
    ...(entry.amends !== undefined && { amends: entry.amends }),
    ...(entry.amendsSeq !== undefined && { amendsSeq: entry.amendsSeq }),
    ...(who !== undefined && { who: entry.type === 'note' ? who : named(who) }),
  }
}

const named = ({ displayName, handle }: NonNullable<Entry['who']>): NonNullable<Entry['who']> => ({
  ...(displayName !== undefined && { displayName }),
  ...(handle !== undefined && { handle }),
})
