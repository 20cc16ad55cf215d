import type { TourView } from '../../../requests/tour.ts'
import { platformNameOf } from '../../check-words.ts'
import { Button } from '../../components/button.tsx'
import { number, t } from '../../words.ts'
import type { TourControl } from './use-tour.ts'
import './tour.css'

/** Where something else is more urgent: that a tour is under way, and the way back to it. */
export function TourBanner({ tour, control }: { tour: TourView; control: TourControl }) {
  const name = platformNameOf({ id: tour.platform, name: tour.platformName })
  return (
    <section className="panel padded spread tour-banner">
      <p className="small">
        {tour.review === undefined
          ? t('tourUnderWay', name, number(tour.done), number(tour.of))
          : t('tourHasRecord', name)}
      </p>
      <Button small onClick={() => control.putAside(false)} of={name}>
        {t('tourGoOn')}
      </Button>
    </section>
  )
}
