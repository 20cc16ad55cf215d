import { useCallback } from 'react'
import browser from 'webextension-polyfill'
import { ask } from '../../protocol.ts'
import type { PlatformSummary, PopupState } from '../../views.ts'
import { CheckLink } from '../components/check-link.tsx'
import { Mark } from '../components/icons.tsx'
import { KindChooser } from '../components/kind-chooser.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { PlatformSwitch } from '../components/platform-switch.tsx'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'
import { About } from './about.tsx'
import { BackupSection } from './backup/backup-section.tsx'
import { CuesSection } from './cues-section.tsx'
import { Discreet } from './discreet.tsx'
import { Erase } from './erase.tsx'
import { Language } from './language.tsx'
import { Locking } from './locking/locking.tsx'
import { LogSection } from './log-section.tsx'
import { Organisation } from './organisation.tsx'
import { Permissions } from './permissions.tsx'
import { Place } from './place.tsx'
import { Reminders } from './reminders/reminders.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TrustedTime } from './trusted-time/trusted-time.tsx'

const question = () => ask('state', {})

export function Options() {
  const { value: state, error, again } = useAnswer(question)
  const changed = useCallback(() => void again(), [again])
  return (
    <div className="sheet">
      <header className="sheet-head">
        <Mark size={36} />
        <div className="head-title">
          <h1>{t('optionsTitle')}</h1>
          <p className="soft">{t('tagline')}</p>
        </div>
      </header>
      <main className="stack-loose">
        {state === undefined && error ? <PageFailure again={changed} /> : null}
        {state === undefined ? null : <Accounts state={state} changed={changed} />}
        <Place />
        <Reminders />
        {state === undefined ? null : <CuesSection on={state.cuesOff === undefined} changed={changed} />}
        {state === undefined ? null : <LogSection log={state.log} changed={changed} />}
        <div id="backup">{state === undefined ? null : <BackupSection log={state.log} />}</div>
        {state === undefined ? null : <Locking log={state.log} changed={changed} />}
        <Discreet />
        <TrustedTime />
        <CheckLink />
        <Shortcuts />
        <Language />
        <Organisation />
        <Permissions />
        {state === undefined ? null : <Erase log={state.log} changed={changed} />}
        <About />
      </main>
    </div>
  )
}

function Accounts({ state, changed }: { state: PopupState; changed: () => void }) {
  // What is only an app, or on no platform at all, has no page that anything is done on.
  const onTheWeb = state.platforms.filter(({ link }) => link !== undefined)
  return (
    <section className="stack">
      <h2>{t('accountsTitle')}</h2>
      <p className="soft">{t('accountsText')}</p>
      <p>
        <a href={browser.runtime.getURL('src/ui/onboarding/index.html?again')}>{t('firstRunAgain')}</a>
        {' · '}
        <a href={browser.runtime.getURL('src/ui/practice/index.html')}>{t('practiceOpen')}</a>
      </p>
      <ul className="panel rows">
        {onTheWeb.map((platform) => (
          <li key={platform.id} className="padded account">
            <h3>{platform.name}</h3>
            <div className="stack">
              <PlatformSwitch
                platform={platform.id}
                platformName={platform.name}
                on={platform.isOff === undefined}
                changed={changed}
              />
              {isChosen(platform) ? (
                <KindChooser
                  platform={platform.id}
                  platformName={platform.name}
                  {...(platform.kind === undefined ? {} : { kind: platform.kind })}
                  changed={changed}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In use, so that it matters what the account is for; the popup asks on the first page that it reads. */
const isChosen = ({ isOff, kind, lastReadAt }: PlatformSummary) =>
  isOff === undefined && (kind !== undefined || lastReadAt !== undefined)
