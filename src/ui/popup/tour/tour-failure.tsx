import { Note } from '../../components/note.tsx'
import { t } from '../../words.ts'
import type { TourControl } from './use-tour.ts'

/** Beginning a tour, going on or ending it did not work. */
export function TourFailure({ control }: { control: Pick<TourControl, 'failed'> }) {
  return (
    <div role="alert" className="only-full">
      {control.failed ? <Note tone="attention">{t('tourFailed')}</Note> : null}
    </div>
  )
}
