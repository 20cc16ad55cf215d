import type { LogState } from '../../views.ts'
import { Note } from '../components/note.tsx'
import { bytes, t } from '../words.ts'

/** That the room is running out, while there is still some. */
export function SpaceNote({ space }: { space: NonNullable<LogState['space']> }) {
  return (
    <Note tone="attention">
      <strong>{t('storageNearlyFullTitle', bytes(space.used), bytes(space.quota))}</strong>
      <p>{t('storageNearlyFull')}</p>
    </Note>
  )
}
