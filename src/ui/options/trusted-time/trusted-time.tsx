import './trusted-time.css'
import { useState } from 'react'
import browser from 'webextension-polyfill'
import { ask } from '../../../protocol.ts'
import type { AuthorityView, StampState } from '../../../requests/trusted-time.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { PageFailure } from '../../components/page-failure.tsx'
import { useAnswer } from '../../use-answer.ts'
import { type Key, t } from '../../words.ts'
import { AuthorityChooser } from './authority-chooser.tsx'
import { ByFile } from './by-file.tsx'
import { StampNow, StampStatus } from './stamp-status.tsx'

const question = () => ask('stampState', {})
const leaves = ['stampLeavesHash', 'stampLeavesAddress', 'stampLeavesWhen'] as const satisfies readonly Key[]

/** Trusted time: what it is, what it gives away, to whom; off until it is switched on here. */
export function TrustedTime() {
  const { value: state, error, again } = useAnswer(question)
  return (
    <section className="stack trusted-time">
      <h2>{t('stampTitle')}</h2>
      <p className="soft">{t('stampIntro')}</p>
      {state === undefined && error ? <PageFailure again={() => void again()} /> : null}
      {state === undefined ? null : (
        <div className="panel rows">
          <Switch state={state} changed={() => void again()} />
          <ByFile state={state} />
        </div>
      )}
      <p className="small soft">{t('stampTrust')}</p>
    </section>
  )
}

function Switch({ state, changed }: { state: StampState; changed: () => void }) {
  const [picked, pick] = useState<AuthorityView>()
  const [wrong, setWrong] = useState<Key>()
  const now = state.authorities.find(({ id }) => id === state.authority)
  const chosen = picked ?? now ?? state.authorities[0]
  const isOn = now !== undefined && !state.isRefused
  const put = (authority?: string) =>
    ask('setStampAuthority', authority === undefined ? {} : { authority }).then(changed, () =>
      setWrong('stampFailed'),
    )

  // The browser asks the person only from within the click itself, so nothing may be awaited before.
  const switchOn = () => {
    if (chosen === undefined) return
    setWrong(undefined)
    browser.permissions.request({ origins: [chosen.origin] }).then(
      (isGranted) => (isGranted ? put(chosen.id) : setWrong('stampDenied')),
      () => setWrong('stampDenied'),
    )
  }
  const switchOff = () => {
    setWrong(undefined)
    pick(undefined)
    void put()
  }

  return (
    <div className="padded stack">
      <p>
        <strong>{isOn ? t('stampOn', now.name) : t('stampOff')}</strong>
      </p>
      <StampStatus state={state} />
      <h3>{t('stampLeavesTitle')}</h3>
      <ul className="bullets">
        {leaves.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <AuthorityChooser authorities={state.authorities} chosen={chosen} choose={pick} />
      <div className="row">
        {isOn && chosen === now ? null : (
          <Button look="main" onClick={switchOn}>
            {t(isOn ? 'stampUseThis' : 'stampSwitchOn')}
          </Button>
        )}
        {isOn ? <StampNow /> : null}
        {now === undefined ? null : <Button onClick={switchOff}>{t('stampSwitchOff')}</Button>}
      </div>
      <div role="alert">{wrong === undefined ? null : <Note tone="attention">{t(wrong)}</Note>}</div>
    </div>
  )
}
