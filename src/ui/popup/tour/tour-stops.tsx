import type { TourStopView } from '../../../requests/tour.ts'
import { Arrow, Later, Tick, Unknown } from '../../components/icons.tsx'
import { Opens } from '../../components/opens.tsx'
import { Said } from '../../components/said.tsx'
import { type Key, number, plural, t } from '../../words.ts'
import { stopTitle } from './stop-title.ts'

const marks = {
  here: ['accent', Arrow, 'tourStateHere'],
  settled: ['good', Tick, 'tourStateSettled'],
  passedBy: ['unknown', Unknown, 'tourStatePassedBy'],
  ahead: ['soft', Later, 'tourStateAhead'],
} as const satisfies Record<TourStopView['state'], readonly [string, typeof Tick, Key]>

/** Every page of the tour and how it stands there. */
export function TourStops({ stops }: { stops: readonly TourStopView[] }) {
  return (
    <div className="panel">
      <Opens head={<strong>{t('tourAllPages', number(stops.length))}</strong>}>
        <ol className="rows inner-rows tour-stops">
          {stops.map((stop) => (
            <Stop key={stop.id} stop={stop} />
          ))}
        </ol>
      </Opens>
    </div>
  )
}

function Stop({ stop }: { stop: TourStopView }) {
  const [tone, Icon, words] = marks[stop.state]
  return (
    <li className="stack-tight" aria-current={stop.state === 'here' ? 'step' : undefined}>
      <Said>{stopTitle(stop)}</Said>
      <span className={`mark-line small tone-${tone}`}>
        <Icon size={16} />
        {t(words)}
        {stop.left > 0 ? <span className="soft"> · {plural('tourLeft', stop.left)}</span> : null}
      </span>
    </li>
  )
}
