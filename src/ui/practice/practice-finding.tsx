import type { CheckView } from '../../views.ts'
import { adviceOf, titleOf, whyOf } from '../check-words.ts'
import { Opens } from '../components/opens.tsx'
import { reasons } from '../popup/check-detail.tsx'
import { SetValue } from '../popup/check-row.tsx'
import { StatusMark } from '../popup/status-mark.tsx'
import { t } from '../words.ts'

/** A finding as the popup shows it, without the ways to confirm it by hand, which would be kept. */
export function PracticeFinding({ check }: { check: CheckView }) {
  return (
    <Opens
      head={
        <span className="stack-tight">
          <strong>{titleOf(check)}</strong>
          <StatusMark check={check} />
          {check.set === undefined ? null : (
            <span className="small soft">
              {t('setTo')} <SetValue value={check.set} />
            </span>
          )}
        </span>
      }
    >
      {check.outcome === 'cantTell' ? <p>{t(reasons[check.reason ?? 'notFound'])}</p> : null}
      <dl className="facts">
        <div>
          <dt>{t('advised')}</dt>
          <dd>{adviceOf(check)}</dd>
        </div>
        <div>
          <dt>{t('why')}</dt>
          <dd>{whyOf(check)}</dd>
        </div>
      </dl>
    </Opens>
  )
}
