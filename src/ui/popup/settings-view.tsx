import type { CheckView, PopupState } from '../../views.ts'
import { KindChooser } from '../components/kind-chooser.tsx'
import { Note } from '../components/note.tsx'
import { Opens } from '../components/opens.tsx'
import { number, plural, t } from '../words.ts'
import { CheckRow } from './check-row.tsx'
import { Checklist } from './checklist.tsx'
import { ReadAgain } from './read-again.tsx'
import { StructuralReport } from './structural-report.tsx'
import { TourStart } from './tour/begin-tour.tsx'

interface Props {
  state: PopupState
  page: NonNullable<PopupState['page']>
  again: () => void
  put: (state: PopupState) => void
}

/** A settings page of a platform: what was read here, then the platform's whole checklist. */
export function SettingsView({ state, page, again, put }: Props) {
  const seen = state.findings.filter((f) => f.outcome !== 'inapplicable' && f.status !== 'inapplicable')
  const settled = (f: CheckView) =>
    f.status === 'confirmed' ? f.confirmedAs === 'asAdvised' : f.outcome === 'passed'
  const open = seen.filter((f) => !settled(f))
  const passed = seen.filter(settled)
  // Not one of the labels that the pack expects here: one line for all of them.
  // On a page with a single setting that one label is all of them.
  const isMissing = ({ reason }: CheckView) =>
    reason === 'layout' || (reason === 'notFound' && seen.length === 1)
  const isStrange = seen.length > 0 && seen.every((f) => f.status !== 'confirmed' && isMissing(f))

  return (
    <>
      <KindChooser
        key={page.platform}
        platform={page.platform}
        platformName={page.platformName}
        {...(page.accountKind === undefined ? {} : { kind: page.accountKind })}
        changed={again}
      />
      <section className="stack">
        <div className="spread section-head">
          <h2>{t('onThisPage')}</h2>
          <ReadAgain tabId={page.tabId} put={put} />
        </div>
        {isStrange ? <StrangePage tabId={page.tabId} /> : <Summary open={open} passed={passed} />}
        <div>
          <TourStart platform={{ id: page.platform, name: page.platformName }} />
        </div>
        {open.length > 0 && !isStrange ? (
          <ul className="panel rows">
            {open.map((check, i) => (
              <li key={check.check}>
                <CheckRow
                  check={check}
                  tabId={page.tabId}
                  changed={again}
                  open={i === 0 && check.outcome === 'failed'}
                />
              </li>
            ))}
          </ul>
        ) : null}
        {passed.length > 0 ? (
          <div className="panel">
            <Opens head={<strong>{t('asAdvisedCount', number(passed.length))}</strong>}>
              <ul className="rows inner-rows">
                {passed.map((check) => (
                  <li key={check.check}>
                    <CheckRow check={check} tabId={page.tabId} changed={again} />
                  </li>
                ))}
              </ul>
            </Opens>
          </div>
        ) : null}
      </section>
      <Checklist
        checks={state.checklist}
        platformName={page.platformName}
        tabId={page.tabId}
        changed={again}
      />
    </>
  )
}

/** The platform has changed, or the page is not what its address says. The checklist below still works by hand. */
function StrangePage({ tabId }: { tabId: number }) {
  return (
    <div className="stack-tight">
      <p className="soft">{t('strangePage')}</p>
      <StructuralReport tabId={tabId} />
    </div>
  )
}

/** Prompts, not verdicts: counts what was read, and never says that somebody is safe. */
function Summary({ open, passed }: { open: CheckView[]; passed: CheckView[] }) {
  const failed = open.filter(isFailed).length
  const unknown = open.length - failed
  if (open.length === 0 && passed.length === 0) return <Note>{t('nothingReadHere')}</Note>
  if (open.length === 0) {
    return (
      <Note tone="good">
        <p>{t('allAsAdvised')}</p>
      </Note>
    )
  }
  const parts = [
    failed > 0 ? plural('toChange', failed) : undefined,
    unknown > 0 ? plural('couldNotRead', unknown) : undefined,
  ].filter((part) => part !== undefined)
  return <p className="soft">{parts.join(' · ')}</p>
}

const isFailed = (f: CheckView) =>
  f.status === 'confirmed' ? f.confirmedAs === 'notAsAdvised' : f.outcome === 'failed'
