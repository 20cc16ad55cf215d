import type { LogState } from '../../views.ts'
import { OptionsLink } from '../components/options-link.tsx'
import { t } from '../words.ts'
import { backupWords } from './backup-words.ts'
import { SpaceNote } from './space-note.tsx'

/** Under the log: that a backup is due, and that the room runs out. Quiet while neither is so. */
export function KeptLines({ log }: { log: LogState }) {
  return (
    <>
      {log.space === undefined ? null : <SpaceNote space={log.space} />}
      {log.backup?.isDue ? (
        <p className="small soft">
          {backupWords(log.backup)} <OptionsLink>{t('backupMake')}</OptionsLink>
        </p>
      ) : null}
    </>
  )
}
