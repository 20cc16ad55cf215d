import { ask } from '../../protocol.ts'
import { t } from '../words.ts'
import { Note } from './note.tsx'
import { useChosen } from './use-chosen.ts'

interface Props {
  platform: string
  platformName: string
  on: boolean
  /** After the background has it. */
  changed: () => void
}

/** Whether the extension does anything on a platform. What it knows already is kept. */
export function PlatformSwitch({ platform, platformName, on, changed }: Props) {
  const keep = (next: boolean) => ask('switchPlatform', { platform, on: next })
  const { now, choose, failed } = useChosen(on, keep, changed)
  return (
    <div className="stack-tight">
      <label className="check-line">
        <input type="checkbox" checked={now} onChange={({ target }) => choose(target.checked)} />
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
