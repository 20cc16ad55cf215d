import type { FirstRunPlatform } from '../../requests/first-run.ts'
import { KindChooser } from '../components/kind-chooser.tsx'
import { t } from '../words.ts'

interface Props {
  platform: FirstRunPlatform
  isTicked: boolean
  tick: (id: string, isTicked: boolean) => void
  changed: () => void
}

/** A platform to tick; once it is ticked, what the account there is for. */
export function PlatformChoice({ platform, isTicked, tick, changed }: Props) {
  const { id, name, isOff, isAppOnly, kind } = platform
  const notes = [isAppOnly ? t('firstRunAppOnly') : '', isOff ? t('firstRunIsOff') : ''].filter(Boolean)
  return (
    <div className="stack">
      <label className="check-line platform-line">
        <input
          type="checkbox"
          name={`platform-${id}`}
          checked={isTicked}
          onChange={({ target }) => tick(id, target.checked)}
        />
        <span>
          {name}
          {notes.length === 0 ? null : <span className="small soft"> · {notes.join(' · ')}</span>}
        </span>
      </label>
      {isTicked ? (
        <KindChooser
          platform={id}
          platformName={name}
          {...(kind === undefined ? {} : { kind })}
          changed={changed}
        />
      ) : null}
    </div>
  )
}
