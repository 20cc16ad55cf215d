import type { PopupState } from '../../views.ts'
import { Note } from '../components/note.tsx'
import { PlatformSwitch } from '../components/platform-switch.tsx'
import { t } from '../words.ts'

interface Props {
  off: NonNullable<PopupState['off']>
  changed: () => void
}

/** The clinician has switched us off here: nothing is read, and one click takes that back. */
export function OffView({ off, changed }: Props) {
  return (
    <section className="stack">
      <Note tone="info">
        <h2>{t('offTitle', off.platformName)}</h2>
        <p>{t('offText')}</p>
      </Note>
      <PlatformSwitch {...off} on={false} changed={changed} />
    </section>
  )
}
