import { useState } from 'react'
import { ask } from '../../protocol.ts'
import { t } from '../words.ts'
import { Note } from './note.tsx'

interface Props {
  platform: string
  platformName: string
  on: boolean
  /** After the background has it. */
  changed: () => void
}

/** Whether the extension does anything on a platform. What it knows already is kept. */
export function PlatformSwitch({ platform, platformName, on, changed }: Props) {
  const [chosen, setChosen] = useState<boolean>()
  const [failed, setFailed] = useState(false)
  const choose = (next: boolean) => {
    setChosen(next)
    setFailed(false)
    ask('switchPlatform', { platform, on: next }).then(changed, () => {
      setChosen(undefined)
      setFailed(true)
    })
  }
  return (
    <div className="stack-tight">
      <label className="check-line">
        <input type="checkbox" checked={chosen ?? on} onChange={({ target }) => choose(target.checked)} />
        <span>{t('switchOn', platformName)}</span>
      </label>
      {failed ? (
        <div role="alert">
          <Note tone="attention">{t('notKept')}</Note>
        </div>
      ) : null}
    </div>
  )
}
