import type { Entry } from '../entry.ts'
import { lagOf } from '../lag.ts'
import { counted, precisionWords } from './words.ts'

/** Times in words. Nothing is converted that was not recorded with an offset. */

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** "24 November 2026, 22:10:03 UTC+01:00"; as exact as the text itself. */
export function toldTime(time: string): string {
  const [, year = '', month, day, clock, offset] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([\d:.]+)(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(time) ?? []
  if (year === '') return time
  const date = [day && `${Number(day)}`, month && months[Number(month) - 1], year].filter(Boolean).join(' ')
  if (!clock) return date
  const zone = offset === 'Z' ? ' UTC' : offset ? ` UTC${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}` : ''
  return `${date}, ${clock}${zone}`
}

/** UTC to the second, and the clinician's clock where it shows another time. */
export function recordedTime(recordedAt: string, offsetMinutes: number): string {
  const utc = toldTime(`${recordedAt.slice(0, 19)}Z`)
  return offsetMinutes === 0
    ? utc
    : `${utc} (${localClock(recordedAt, offsetMinutes)} by the clinician’s clock)`
}

function localClock(recordedAt: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(recordedAt) + offsetMinutes * 60_000).toISOString()
  const isSameDay = local.slice(0, 10) === recordedAt.slice(0, 10)
  const clock = `${local.slice(11, 19)} ${offsetName(offsetMinutes)}`
  return isSameDay ? clock : `${toldTime(local.slice(0, 10))}, ${clock}`
}

export function offsetName(minutes: number): string {
  const two = (value: number) => `${value}`.padStart(2, '0')
  const size = Math.abs(minutes)
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

export function eventTimeWords(entry: Entry): string {
  if (entry.eventTime === undefined) return 'Not known'
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/.test(entry.eventTime)
  const notes = [
    entry.eventPrecision === 'unknown' ? 'precision not stated' : precisionWords[entry.eventPrecision],
    ...(/T/.test(entry.eventTime) && !hasZone ? ['local time'] : []),
  ]
  return `${toldTime(entry.eventTime)} (${notes.join('; ')})`
}

/** "3 hours after the event"; `undefined` where that cannot be said. */
export function lagWords({ eventTime, recordedAt, offsetMinutes }: Entry): string | undefined {
  const lag = eventTime === undefined ? undefined : lagOf(eventTime, recordedAt, offsetMinutes)
  if (lag === undefined) return undefined
  if (lag.n === 0) return lag.unit === 'day' ? 'on the day of the event' : 'within a minute of the event'
  return `${counted(lag.n, lag.unit)} after the event`
}

/** For sorting only: the wall clock that the text says, or the clinician's at the time of recording. */
export function sortKey(entry: Entry): string {
  return (
    entry.eventTime ?? new Date(Date.parse(entry.recordedAt) + entry.offsetMinutes * 60_000).toISOString()
  )
}
