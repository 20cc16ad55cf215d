import type { LogState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Save } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { Progress } from '../components/progress.tsx'
import { bytes, plural, t } from '../words.ts'
import { backupWords } from './backup-words.ts'
import { useBackup } from './use-backup.ts'

/** Makes a backup; works while the log is locked. */
export function MakeBackup({ state }: { state: LogState['backup'] }) {
  const { backup, make, cancel } = useBackup()
  const isMaking = backup.is === 'making'
  return (
    <div className="stack">
      <div className="spread">
        <div className="stack-tight">
          <p>
            <strong>{state === undefined ? t('backupNothing') : backupWords(state)}</strong>
          </p>
          <p className="small soft">{t('backupText')}</p>
        </div>
        {state === undefined ? null : (
          <Button busy={isMaking} onClick={() => void make()}>
            {isMaking ? null : <Save size={16} />}
            {isMaking ? t('backupMaking') : t('backupMake')}
          </Button>
        )}
      </div>
      {backup.is === 'making' ? (
        <div className="row">
          <Progress label={t('backupMaking')} share={backup.share} />
          <Button small look="quiet" onClick={cancel}>
            {t('backupCancel')}
          </Button>
        </div>
      ) : null}
      <div role="status" className="only-full">
        {backup.is === 'made' ? (
          <Note tone="good">
            <strong>{t('backupMade')}</strong>
            <p>
              {plural('entries', backup.entries)} · {bytes(backup.bytes)} ·{' '}
              <span dir="ltr">{backup.name}</span>
            </p>
            <p>{t('backupKeepElsewhere')}</p>
          </Note>
        ) : null}
      </div>
      <div role="alert" className="only-full">
        {backup.is === 'failed' ? <Note tone="attention">{t(backup.why)}</Note> : null}
      </div>
    </div>
  )
}
