import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { FirstRunPlatform } from '../../requests/first-run.ts'
import { Note } from '../components/note.tsx'
import { TextField } from '../log/record/field.tsx'
import { plural, t } from '../words.ts'
import { PlatformChoice } from './platform-choice.tsx'
import { Step, type StepProps } from './step.tsx'
import { useTicked } from './use-ticked.ts'

/**
 * Which platforms, and what each account is for. One that is not ticked stays on all the same: switched on it does
 * nothing until its site is opened, and an account that somebody had forgotten is just the one that a stranger finds.
 */
export function PlatformsStep({ view, go, changed, isMoved }: StepProps) {
  const { ticked, tick, failed: notTicked } = useTicked(view, changed)
  const [sought, setSought] = useState('')
  const [othersOff, setOthersOff] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const found = view.platforms.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
  const groups = [
    { name: t('firstRunCommon'), platforms: found.filter(({ isCommon }) => isCommon) },
    { name: t('firstRunOthers'), platforms: found.filter(({ isCommon }) => !isCommon) },
  ].filter(({ platforms }) => platforms.length > 0)

  const next = async () => {
    setBusy(true)
    setFailed(false)
    try {
      if (othersOff) await switchOff(view.platforms.filter(({ id }) => !ticked.includes(id)))
      go('passphrase')
    } catch {
      setFailed(true)
    }
    setBusy(false)
    changed()
  }

  return (
    <Step
      isMoved={isMoved}
      name={t('firstRunPlatformsAsk')}
      next={() => void next()}
      busy={busy}
      later={() => go('passphrase')}
    >
      <p>{t('firstRunPlatformsText')}</p>
      <TextField label={t('firstRunFind')} name="find" value={sought} onChange={setSought} />
      <p role="status" className={sought === '' ? 'unseen' : 'small soft'}>
        {plural('firstRunFound', found.length)}
      </p>
      {groups.map(({ name, platforms }) => (
        <fieldset key={name} className="platform-group">
          <legend>{name}</legend>
          <ul className="panel rows">
            {platforms.map((platform) => (
              <li key={platform.id} className="padded">
                <PlatformChoice
                  platform={platform}
                  isTicked={ticked.includes(platform.id)}
                  tick={tick}
                  changed={changed}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <label className="check-line">
        <input
          type="checkbox"
          name="othersOff"
          checked={othersOff}
          onChange={({ target }) => setOthersOff(target.checked)}
        />
        <span className="stack-tight">
          <span>{t('firstRunOthersOff')}</span>
          <span className="small soft">{t('firstRunOthersOffMeans')}</span>
        </span>
      </label>
      <div role="alert" className="only-full">
        {failed || notTicked ? <Note tone="attention">{t('firstRunNotKept')}</Note> : null}
      </div>
    </Step>
  )
}

/** One after the other: each is a change of the one list of those that are off. */
async function switchOff(platforms: readonly FirstRunPlatform[]): Promise<void> {
  for (const { id, isOff } of platforms) if (!isOff) await ask('switchPlatform', { platform: id, on: false })
}
