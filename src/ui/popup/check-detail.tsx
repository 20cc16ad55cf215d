import type { ReactNode } from 'react'
import type { CantTellReason } from '../../core/audit/types.ts'
import type { CheckView } from '../../views.ts'
import { adviceOf, labelOf, stepsOf, titleOf, whyOf } from '../check-words.ts'
import { Arrow } from '../components/icons.tsx'
import { Said } from '../components/said.tsx'
import { ago, type Key, t } from '../words.ts'
import { ConfirmByHand } from './confirm-by-hand.tsx'
import { goTo } from './leave.ts'
import { Sources } from './sources.tsx'

interface Props {
  check: CheckView
  tabId: number
  changed: () => void
  /** The clinician may say so also where nothing was tried to be read. */
  inTour?: boolean
}

/** One check, open: what is set, what is advised, why, how to change it, and who says so. */
export function CheckDetail({ check, tabId, changed, inTour }: Props) {
  const unread = check.outcome === 'cantTell' && check.status === 'read'
  const byHand =
    unread ||
    check.cannotRead !== undefined ||
    check.status === 'confirmed' ||
    (inTour === true && check.status === 'notYet')
  return (
    <>
      {unread ? <p>{t(reasons[check.reason ?? 'notFound'])}</p> : null}
      {check.cannotRead === undefined ? null : <p>{t(cannotRead[check.cannotRead])}</p>}
      <dl className="facts">
        <Fact term={t('settingName')}>
          <Said>{labelOf(check)}</Said>
        </Fact>
        <Fact term={t('advised')}>{adviceOf(check)}</Fact>
        {whyOf(check) === '' ? null : <Fact term={t('why')}>{whyOf(check)}</Fact>}
      </dl>
      <Path path={stepsOf(check)} />
      <Change check={check} tabId={tabId} />
      {byHand ? <ConfirmByHand check={check} changed={changed} /> : null}
      <p className="small soft">{age(check)}</p>
      <Sources check={check} />
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What to tap, in order. */
function Path({ path }: { path: string[] }) {
  if (path.length === 0) return null
  return (
    <div className="stack-tight">
      <p className="small soft">{t('whatToTap')}</p>
      <ol className="path">
        {path.map((step, i) => (
          <li key={path.slice(0, i + 1).join('›')}>
            <Said>{step}</Said>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Change({ check, tabId }: { check: CheckView; tabId: number }) {
  const { link } = check
  if (link === undefined) return null
  const settled =
    check.status === 'confirmed' ? check.confirmedAs === 'asAdvised' : check.outcome === 'passed'
  const words = settled ? 'openPage' : check.outcome === 'failed' ? 'changeItHere' : 'checkItHere'
  // The browser must open it in the tab that the popup is about, so the click is ours.
  return (
    <div>
      <a
        className={settled ? 'button button-small' : 'button button-main'}
        href={link}
        onClick={(event) => {
          event.preventDefault()
          void goTo(link, tabId)
        }}
      >
        {t(words)}
        <span className="unseen"> {titleOf(check)}</span>
        <Arrow size={16} />
      </a>
    </div>
  )
}

export function age(check: CheckView): string {
  if (check.status === 'confirmed' && check.confirmedAt) return t('confirmedAgo', ago(check.confirmedAt))
  if (check.status === 'read' && check.readAt) return t('readAgo', ago(check.readAt))
  return t('notCheckedYet')
}

export const reasons = {
  notFound: 'reasonNotFound',
  language: 'reasonLanguage',
  ambiguous: 'reasonAmbiguous',
  disagree: 'reasonDisagree',
  unknownValue: 'reasonUnknownValue',
  noState: 'reasonNoState',
  notSettled: 'reasonNotSettled',
  notSignedIn: 'reasonNotSignedIn',
  layout: 'reasonLayout',
} as const satisfies Record<CantTellReason, Key>

export const cannotRead = {
  action: 'cannotReadAction',
  appOnly: 'cannotReadAppOnly',
  list: 'cannotReadList',
  noEvidence: 'cannotReadNoEvidence',
  perPost: 'cannotReadPerPost',
} as const satisfies Record<NonNullable<CheckView['cannotRead']>, Key>
