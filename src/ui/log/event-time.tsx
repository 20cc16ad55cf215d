import { lagOf } from '../../core/evidence/lag.ts'
import type { EntryView } from '../../views.ts'
import { duration, t, told } from '../words.ts'
import { precisionWords } from './type-words.ts'

/** When it happened, how exactly that is known, and how long after it was recorded. */
export function EventTime({ entry }: { entry: EntryView }) {
  const { eventTime, eventPrecision = '', recordedAt, offsetMinutes } = entry
  if (eventTime === undefined) return null
  const lag = lagOf(eventTime, recordedAt, offsetMinutes)
  return (
    <>
      <span>
        <time dateTime={eventTime}>{t('happenedOn', told(eventTime))}</time>
        {` (${precisionWords(eventPrecision)})`}
      </span>
      {lag === undefined ? null : (
        <span>
          {lag.n > 0
            ? t('lagAfter', duration(lag.n, lag.unit))
            : lag.unit === 'day'
              ? t('lagSameDay')
              : t('lagAtOnce')}
        </span>
      )}
    </>
  )
}
