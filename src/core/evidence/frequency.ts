import type { OpenedDigest } from './digest.ts'
import { type Channel, channelKey, channelOf } from './events.ts'
import { dayOf, type Moment } from './moment.ts'

/** Counting only: how many in which week, through what and at what hour. No score and no trend is made of it. */

const dayMs = 86_400_000
const weekMs = 7 * dayMs

export interface Week {
  /** ISO 8601, `2026-W48`. */
  readonly week: string
  /** Its first day, `2026-11-23`. */
  readonly monday: string
  readonly count: number
}

const mondayOf = (wall: number): number => {
  const day = Math.floor(wall / dayMs)
  // 1 January 1970 was a Thursday.
  return (day - ((((day + 3) % 7) + 7) % 7)) * dayMs
}

/** ISO 8601: a week belongs to the year that its Thursday lies in. */
export function isoWeek(wall: number): string {
  const thursday = mondayOf(wall) + 3 * dayMs
  const year = new Date(thursday).getUTCFullYear()
  const start = new Date(0)
  start.setUTCFullYear(year, 0, 1)
  const week = 1 + Math.floor((thursday - start.getTime()) / weekMs)
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

const hasDay = ({ known }: Moment) => known === 'day' || known === 'time'

/**
 * Every week from the first to the last that has any, or that one of `marks` lies in, the empty ones between them
 * too; `without`: no day is known.
 */
export function byWeek(
  moments: readonly Moment[],
  marks: readonly Moment[] = [],
): { weeks: Week[]; without: number } {
  const dated = moments.filter(hasDay)
  const counts = new Map<number, number>()
  for (const { wall } of dated) {
    const monday = mondayOf(wall)
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  const marked = marks.filter(hasDay).map(({ wall }) => mondayOf(wall))
  const sorted = [...counts.keys(), ...marked].sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? first - weekMs
  const weeks = Array.from({ length: Math.round((last - first) / weekMs) + 1 }, (_, i) => {
    const monday = first + i * weekMs
    return { week: isoWeek(monday), monday: dayOf(monday), count: counts.get(monday) ?? 0 }
  })
  return { weeks, without: moments.length - dated.length }
}

export interface Hour {
  readonly exact: number
  /** The time of day was told as approximate. */
  readonly approximate: number
}

/** 24 hours of the day by the event's own clock; `without`: the event's time of day is not known. */
export function byHour(moments: readonly Moment[]): { hours: Hour[]; without: number } {
  const timed = moments.filter(({ from, known }) => from === 'event' && known === 'time')
  const hours = Array.from({ length: 24 }, () => ({ exact: 0, approximate: 0 }))
  for (const { wall, isApproximate } of timed) {
    const hour = hours[new Date(wall).getUTCHours()]
    if (hour !== undefined) hour[isApproximate ? 'approximate' : 'exact'] += 1
  }
  return { hours, without: moments.length - timed.length }
}

/** The most frequent first; equal ones by name. */
export function byChannel(events: readonly OpenedDigest[]): { channel: Channel; count: number }[] {
  const counts = new Map<string, { channel: Channel; count: number }>()
  for (const event of events) {
    const channel = channelOf(event)
    const key = channelKey(channel)
    const held = counts.get(key)
    if (held === undefined) counts.set(key, { channel, count: 1 })
    else held.count += 1
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, row]) => row)
}

/** When somebody was told to stop: as told, else when the event was, else when it was recorded. */
export const warningTime = ({ stop, eventTime, ...event }: OpenedDigest): OpenedDigest => {
  const at = stop?.at ?? eventTime
  return { ...event, ...(stop !== undefined && { stop }), ...(at !== undefined && { eventTime: at }) }
}
