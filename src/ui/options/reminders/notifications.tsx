import { useState } from 'react'
import browser from 'webextension-polyfill'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { type Key, t } from '../../words.ts'

const permission = { permissions: ['notifications' as const] }

/** The number on the button is always there; notifications are asked for here, and only here. */
export function Notifications({ notifies, changed }: { notifies: boolean; changed: () => void }) {
  const [wrong, setWrong] = useState<Key>()
  // The browser asks the person only from within the click itself, so nothing may be awaited before.
  const allow = () => {
    setWrong(undefined)
    browser.permissions.request(permission).then(
      (isGranted) => (isGranted ? changed() : setWrong('notifyDenied')),
      () => setWrong('notifyDenied'),
    )
  }
  const giveBack = () => {
    setWrong(undefined)
    browser.permissions.remove(permission).then(changed, () => setWrong('notKept'))
  }
  return (
    <div className="padded stack">
      <div className="spread">
        <div className="stack-tight">
          <h3>{t('notifyTitle')}</h3>
          <p>{notifies ? t('notifyOn') : t('notifyOff')}</p>
        </div>
        {notifies ? (
          <Button onClick={giveBack}>{t('notifySwitchOff')}</Button>
        ) : (
          <Button onClick={allow}>{t('notifySwitchOn')}</Button>
        )}
      </div>
      <p className="small soft">{t('notifyText')}</p>
      <div role="alert" className="only-full">
        {wrong === undefined ? null : <Note tone="attention">{t(wrong)}</Note>}
      </div>
    </div>
  )
}
