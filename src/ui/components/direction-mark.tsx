import './controls.css'
import type { Direction } from '../../core/audit/types.ts'
import { t } from '../words.ts'
import { Incoming, Outgoing, Unknown } from './icons.tsx'

/** Received, sent or not clear; what that rests on is there for whoever asks. */
export function DirectionMark({ direction, basis }: { direction: Direction; basis: readonly string[] }) {
  const [Icon, words, tone] =
    direction === 'in'
      ? ([Incoming, t('directionIn'), 'soft'] as const)
      : direction === 'out'
        ? ([Outgoing, t('directionOut'), 'soft'] as const)
        : ([Unknown, t('directionUnknown'), 'unknown'] as const)
  const line = (
    <span className={`mark-line tone-${tone}`}>
      <Icon size={16} />
      {words}
    </span>
  )
  if (basis.length === 0) return line
  return (
    <details className="basis small">
      <summary>
        {line} <span className="basis-ask">{t('howKnown')}</span>
      </summary>
      <p className="soft">{t('directionBasis')}</p>
      <ul>
        {basis.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  )
}
