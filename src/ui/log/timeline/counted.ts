import type { Digest, OpenedDigest } from '../../../core/evidence/digest.ts'
import { eventsOf, isContact } from '../../../core/evidence/events.ts'
import { byChannel, byHour, byWeek, warningTime } from '../../../core/evidence/frequency.ts'
import { type Moment, momentOf } from '../../../core/evidence/moment.ts'
import { zone } from '../find/zone.ts'

export interface Placed {
  readonly event: OpenedDigest
  readonly moment: Moment
}

/** Everything that the timeline shows of the log, or of one case. */
export function counted(digests: ReadonlyMap<number, Digest>, members?: ReadonlySet<number>) {
  const events = eventsOf(digests.values()).filter(({ seq }) => members?.has(seq) ?? true)
  const story = placed(events).sort((a, b) => a.moment.at - b.moment.at || a.event.seq - b.event.seq)
  const contacts = story.filter(({ event }) => isContact(event))
  const moments = contacts.map(({ moment }) => moment)
  const warnings = placed(events.filter(({ stop }) => stop !== undefined).map(warningTime)).sort(
    (a, b) => a.moment.at - b.moment.at,
  )
  return {
    story,
    contacts: contacts.length,
    byRecord: moments.filter(({ from }) => from === 'record').length,
    warnings,
    weeks: byWeek(
      moments,
      warnings.map(({ moment }) => moment),
    ),
    hours: byHour(moments),
    channels: byChannel(contacts.map(({ event }) => event)),
  }
}

export type Counted = ReturnType<typeof counted>

const placed = (events: readonly OpenedDigest[]): Placed[] =>
  events.map((event) => ({ event, moment: momentOf(event, zone) }))
