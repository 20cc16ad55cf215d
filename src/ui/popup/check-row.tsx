import type { CheckView } from '../../views.ts'
import { titleOf } from '../check-words.ts'
import { ImpactMark } from '../components/impact-mark.tsx'
import { Opens } from '../components/opens.tsx'
import { Said } from '../components/said.tsx'
import { date, t } from '../words.ts'
import { CheckDetail } from './check-detail.tsx'
import { StatusMark } from './status-mark.tsx'

interface Props {
  check: CheckView
  tabId: number
  changed: () => void
  open?: boolean
  inTour?: boolean
}

/** One check, closed: what it is, how it stands, how much it matters. */
export function CheckRow({ check, tabId, changed, open, inTour }: Props) {
  return (
    <Opens
      {...(open ? { open } : {})}
      head={
        <span className="stack-tight">
          <strong className="check-title">{titleOf(check)}</strong>
          <span className="check-marks">
            <StatusMark check={check} />
            {check.outcome === 'passed' ? null : <ImpactMark impact={check.impact} />}
          </span>
          {check.set === undefined ? null : (
            <span className="small soft">
              {t('setTo')} <SetValue value={check.set} />
            </span>
          )}
          {check.driftedFrom === undefined ? null : (
            <span className="small soft">{t('drifted', date(check.driftedFrom))}</span>
          )}
        </span>
      }
    >
      <CheckDetail check={check} tabId={tabId} changed={changed} {...(inTour ? { inTour } : {})} />
    </Opens>
  )
}

/** The page's own words, save for the state of a switch, which has none. */
export function SetValue({ value }: { value: string }) {
  if (value === 'on') return t('valueOn')
  if (value === 'off') return t('valueOff')
  return <Said>{value}</Said>
}
