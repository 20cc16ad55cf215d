import { useEffect, useRef } from 'react'
import type { TourHere as Here } from '../../../requests/tour.ts'
import type { CheckView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { Eye } from '../../components/icons.tsx'
import { plural, t } from '../../words.ts'
import { CheckRow } from '../check-row.tsx'
import { stopTitle } from './stop-title.ts'
import type { TourControl } from './use-tour.ts'

interface Props {
  here: Here
  platformName: string
  control: TourControl
  tabId: number
}

const isDone = ({ status, confirmedAs, outcome, stale }: CheckView) =>
  !stale && (status === 'confirmed' ? confirmedAs === 'asAdvised' : status === 'read' && outcome === 'passed')

/** The page where the tour is: its settings, ticked as they are read or confirmed. */
export function TourHere({ here, platformName, control, tabId }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(here.id)
  useEffect(() => {
    // The popup stays open where there is no page to go to: whoever hears it is led to what has changed.
    if (shown.current !== here.id) heading.current?.focus()
    shown.current = here.id
  }, [here.id])
  const left = here.checks.filter((check) => !isDone(check))
  return (
    <section className="stack" aria-labelledby="tour-here">
      <div className="stack-tight">
        <h3 id="tour-here" ref={heading} tabIndex={-1}>
          {stopTitle(here)}
        </h3>
        <p className="small soft" role="status">
          {left.length === 0 ? t('tourNothingLeft') : plural('tourLeft', left.length)}
        </p>
      </div>
      {here.panel ? <p className="small">{t('tourPanel', platformName, stopTitle(here))}</p> : null}
      {here.link === undefined ? (
        <p className="small">{t('tourByHand')}</p>
      ) : (
        <div>
          <Button small busy={control.busy} onClick={() => void control.go('here')} of={stopTitle(here)}>
            <Eye size={16} />
            {t(here.checks.some(({ cannotRead }) => cannotRead === undefined) ? 'tourShow' : 'openPage')}
          </Button>
        </div>
      )}
      <ul className="panel rows">
        {here.checks.map((check) => (
          <li key={check.check}>
            <CheckRow
              check={check}
              tabId={tabId}
              changed={control.again}
              open={check === left[0] && check.cannotRead !== undefined}
              inTour
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
