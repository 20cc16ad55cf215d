export interface Lag {
  readonly n: number
  readonly unit: 'minute' | 'hour' | 'day'
}

const minuteMs = 60_000
const dayMs = 1440 * minuteMs

/**
 * How long after the event it was recorded, counted no finer than the event's time is known: full days for a day,
 * else the largest unit that fits. `undefined` where the time has no day, is unreadable or lies after the record.
 * A time without an offset is taken by the clock that recorded it (`offsetMinutes` east of UTC).
 */
export function lagOf(eventTime: string, recordedAt: string, offsetMinutes: number): Lag | undefined {
  const wallRecorded = Date.parse(recordedAt) + offsetMinutes * minuteMs
  if (/^\d{4}-\d\d-\d\d$/.test(eventTime)) {
    const days = Math.floor(wallRecorded / dayMs) - Date.parse(`${eventTime}T00:00Z`) / dayMs
    return Number.isNaN(days) || days < 0 ? undefined : { n: days, unit: 'day' }
  }
  if (!/T\d\d:\d\d/.test(eventTime)) return undefined
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/.test(eventTime)
  const ms = hasOffset
    ? Date.parse(recordedAt) - Date.parse(eventTime)
    : wallRecorded - Date.parse(`${eventTime}Z`)
  if (Number.isNaN(ms) || ms < 0) return undefined
  if (ms < 60 * minuteMs) return { n: Math.floor(ms / minuteMs), unit: 'minute' }
  return ms < 2 * dayMs
    ? { n: Math.floor(ms / (60 * minuteMs)), unit: 'hour' }
    : { n: Math.floor(ms / dayMs), unit: 'day' }
}
