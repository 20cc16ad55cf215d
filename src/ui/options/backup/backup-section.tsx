import type { LogState } from '../../../views.ts'
import { MakeBackup } from '../../backup/make-backup.tsx'
import { Restore } from '../../backup/restore.tsx'
import { Opens } from '../../components/opens.tsx'
import { t } from '../../words.ts'
import { Storage } from './storage.tsx'
import { Stored } from './stored.tsx'

/** Backup and storage: one file out, one file in, and the room between. */
export function BackupSection({ log }: { log: LogState }) {
  return (
    <section className="stack">
      <h2>{t('backupTitle')}</h2>
      <div className="panel rows">
        <div className="padded">
          <MakeBackup state={log.backup} />
        </div>
        <div className="padded">
          <Storage />
        </div>
        <div className="padded">
          <Stored />
        </div>
        <Opens head={t('backupRestoreTitle')}>
          <div className="stack">
            <p className="small soft">{log.size === 0 ? t('backupRestoreText') : t('backupUpdateText')}</p>
            <Restore />
          </div>
        </Opens>
      </div>
    </section>
  )
}
