import { useEffect, useState } from 'react'
import browser from 'webextension-polyfill'
import { ask } from '../../protocol.ts'
import { discreetKey } from '../../requests/settings.ts'
import { Note } from '../components/note.tsx'
import { useChosen } from '../components/use-chosen.ts'
import { t } from '../words.ts'

/** A neutral name and icon wherever the browser lets us choose them, and where it does not, said plainly. */
export function Discreet() {
  const [kept, setKept] = useState(false)
  useEffect(() => {
    let isGone = false
    browser.storage.local.get(discreetKey).then(
      (stored) => isGone || setKept(stored[discreetKey] === true),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [])
  const keep = (on: boolean) => ask('setDiscreet', { on })
  const { now, choose, failed } = useChosen<boolean, boolean>(kept, keep, () => undefined)
  return (
    <section className="stack">
      <h2>{t('discreetTitle')}</h2>
      <div className="panel padded stack">
        <label className="check-line">
          <input
            type="checkbox"
            name="discreet"
            checked={now}
            onChange={({ target }) => choose(target.checked)}
          />
          <span className="stack-tight">
            <span className="row">
              <img src="/icons/neutral.svg" alt="" width={20} height={20} />
              {t('discreetOn', t('discreetName'))}
            </span>
            <span className="small soft">{t('discreetWhere')}</span>
          </span>
        </label>
        <p className="small soft">{t('discreetLimits')}</p>
        <div role="alert" className="only-full">
          {failed ? <Note tone="attention">{t('notKept')}</Note> : null}
        </div>
      </div>
    </section>
  )
}
