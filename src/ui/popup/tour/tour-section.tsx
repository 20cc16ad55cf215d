import type { TourView } from '../../../requests/tour.ts'
import { platformNameOf } from '../../check-words.ts'
import { Button } from '../../components/button.tsx'
import { KindChooser } from '../../components/kind-chooser.tsx'
import { Note } from '../../components/note.tsx'
import { Progress } from '../../components/progress.tsx'
import { number, t } from '../../words.ts'
import { ReviewSection } from './review-section.tsx'
import { TourFailure } from './tour-failure.tsx'
import { TourHere } from './tour-here.tsx'
import { TourStops } from './tour-stops.tsx'
import type { TourControl } from './use-tour.ts'
import './tour.css'

interface Props {
  tour: TourView
  control: TourControl
  tabId: number
}

/** A tour of one platform's settings: where it is, what is to do there, and the way on. */
export function TourSection({ tour, control, tabId }: Props) {
  const { review, platform, accountKind, done, of } = tour
  const platformName = platformNameOf({ id: platform, name: tour.platformName })
  if (review !== undefined)
    return <ReviewSection review={review} platformName={platformName} control={control} />
  const progress = t('tourProgress', number(done), number(of))
  return (
    <section className="stack-loose" aria-labelledby="tour-head">
      <div className="stack-tight">
        <h2 id="tour-head">{t('tourOf', platformName)}</h2>
        <p className="small soft" role="status">
          {progress}
        </p>
        <Progress label={progress} share={of === 0 ? 0 : done / of} />
      </div>
      {accountKind === undefined ? (
        <KindChooser platform={platform} platformName={platformName} changed={control.again} />
      ) : null}
      {tour.here === undefined ? (
        <Note>
          <p>{t('tourHow')}</p>
          <p>{t('tourNever')}</p>
        </Note>
      ) : (
        <TourHere here={tour.here} platformName={platformName} control={control} tabId={tabId} />
      )}
      <Ways tour={tour} control={control} />
      <TourFailure control={control} />
      <TourStops stops={tour.stops} />
    </section>
  )
}

function Ways({ tour: { here, hasNext, hasBack }, control }: Pick<Props, 'tour' | 'control'>) {
  const { go, end, putAside, busy } = control
  return (
    <div className="stack-tight">
      <div className="row">
        {hasBack ? (
          <Button busy={busy} onClick={() => void go('back')}>
            {t('tourBack')}
          </Button>
        ) : null}
        {hasNext ? (
          <Button look="main" busy={busy} onClick={() => void go('next')}>
            {t(here === undefined ? 'tourFirst' : 'tourNext')}
          </Button>
        ) : (
          <Button look="main" busy={busy} onClick={() => void end()}>
            {t('tourFinish')}
          </Button>
        )}
      </div>
      <div className="row flush">
        <Button small look="quiet" onClick={() => putAside(true)}>
          {t('tourAside')}
        </Button>
        {hasNext ? (
          <Button small look="quiet" busy={busy} onClick={() => void end()}>
            {t('tourStop')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
