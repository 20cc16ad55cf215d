/** When something happened, as far as that is known: for ordering and for counting, never for showing. */

export interface Dated {
  /** As told: from a bare year to fractions of a second, with or without an offset. */
  readonly eventTime?: string
  readonly eventPrecision: string
  /** ISO, UTC. */
  readonly recordedAt: string
  /** Of the clock that recorded it, minutes east of UTC. */
  readonly offsetMinutes: number
}

export interface Moment {
  /** Milliseconds since 1970, UTC; the beginning of what is known. */
  readonly at: number
  /** What a clock on the wall showed, in milliseconds as if it were UTC. */
  readonly wall: number
  readonly known: 'year' | 'month' | 'day' | 'time'
  /** `record`: nothing is known of the event's time, and this is when it was recorded. */
  readonly from: 'event' | 'record'
  readonly isApproximate: boolean
}

/** Minutes east of UTC of this computer's clock at an instant. */
export type Zone = (atMs: number) => number

const minuteMs = 60_000
const form =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?)?)?$/

/**
 * A time with an offset keeps its own clock; one without is taken by the clock that recorded it. UTC ("Z") is an
 * instant that nobody's wall showed, so it is put on this computer's clock, with the summer time of that day.
 */
export function momentOf(dated: Dated, zone: Zone): Moment {
  const event = dated.eventTime === undefined ? undefined : told(dated.eventTime, dated, zone)
  if (event !== undefined) return event
  const at = Date.parse(dated.recordedAt)
  return {
    at,
    wall: at + dated.offsetMinutes * minuteMs,
    known: 'time',
    from: 'record',
    isApproximate: false,
  }
}

function told(time: string, { eventPrecision, offsetMinutes }: Dated, zone: Zone): Moment | undefined {
  const [, year, month, day, hour, minute, second, part, utc, sign, offHour, offMinute] =
    form.exec(time) ?? []
  if (year === undefined) return undefined
  const start = new Date(0)
  start.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  // The 31st of February is no day: of that, only the month is known.
  const isDay = day !== undefined && start.getUTCDate() === Number(day)
  if (day !== undefined && !isDay) start.setUTCFullYear(Number(year), Number(month) - 1, 1)
  const isTime = isDay && hour !== undefined
  if (isTime)
    start.setUTCHours(Number(hour), Number(minute), Number(second ?? 0), Number((part ?? '0').padEnd(3, '0')))
  const stated = start.getTime()
  const own =
    sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(offHour) * 60 + Number(offMinute))
  const at = isTime && utc !== undefined ? stated : stated - (own ?? offsetMinutes) * minuteMs
  return {
    at,
    wall: isTime && utc !== undefined ? stated + zone(stated) * minuteMs : stated,
    known: isTime ? 'time' : isDay ? 'day' : month === undefined ? 'year' : 'month',
    from: 'event',
    isApproximate: eventPrecision === 'approximate',
  }
}

/** `2026-11-24` of a wall clock's milliseconds. */
export const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10)

/** First and last day that the moment may lie on, for filtering by date. */
export function daysOf({ wall, known }: Moment): { first: string; last: string } {
  const date = new Date(wall)
  const first = dayOf(wall)
  if (known === 'month')
    return { first, last: dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)) }
  if (known === 'year') return { first, last: `${first.slice(0, 4)}-12-31` }
  return { first, last: first }
}
