import type { ExtractField } from '../bundle/extract.ts'
import { fieldsIn } from '../bundle/extract.ts'
import type { CaseFacts } from '../cases.ts'
import type { Entry } from '../entry.ts'

/** As much of an entry as choosing needs; of 100,000 entries the words would not all fit into the memory of a page. */
export interface Outline extends CaseFacts {
  readonly recordedAt: string
  readonly offsetMinutes: number
  readonly eventTime?: string
  readonly where: string
  /** The first words. */
  readonly words: string
  readonly amendsSeq?: number
  /** Fields that the entry says something in. */
  readonly says: readonly ExtractField[]
  readonly files: readonly OutlinedFile[]
  readonly disclosed?: NonNullable<Entry['disclosed']>
  readonly reason?: string
}

export interface OutlinedFile
  extends Pick<Entry['files'][number], 'name' | 'type' | 'role' | 'bytes' | 'of'> {
  /** A damaged backup did not bring it back: it cannot be handed over. */
  readonly isLost?: true
}

const shown = 240

/** @param lost names of its files that are no longer there. */
export function outlineOf(entry: Entry, lost: readonly string[] = []): Outline {
  const { seq, id, type, recordedAt, offsetMinutes, where, who, whatHappened, files } = entry
  const { eventTime, case: filed, amends, amendsSeq, disclosed, reason } = entry
  const isNote = type === 'note' || type === 'amendment'
  return {
    ...{ seq, id, type, recordedAt, offsetMinutes, where },
    // Cases are named by the whole words of a note.
    whatHappened: isNote ? whatHappened : '',
    words: whatHappened.slice(0, shown),
    says: fieldsIn(entry),
    files: files.map(({ name, type: kind, role, bytes, of }) => ({
      ...{ name, type: kind, role, bytes },
      ...(of !== undefined && { of }),
      ...(lost.includes(name) && { isLost: true as const }),
    })),
    ...(who !== undefined && { who }),
    ...(eventTime !== undefined && { eventTime }),
    ...(filed !== undefined && { case: filed }),
    ...(amends !== undefined && { amends }),
    ...(amendsSeq !== undefined && { amendsSeq }),
    ...(disclosed !== undefined && { disclosed }),
    ...(reason !== undefined && { reason }),
  }
}

/** Day of the event as it was told, else of its recording: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const dayOf = ({ eventTime, recordedAt, offsetMinutes }: Outline): string =>
  (eventTime ?? new Date(Date.parse(recordedAt) + offsetMinutes * 60_000).toISOString()).slice(0, 10)
