import { useState } from 'react'
import { Restore } from '../backup/restore.tsx'
import { Button } from '../components/button.tsx'
import { t } from '../words.ts'

/** Beside the first passphrase: a log from another computer. What came of it stays when the log is there. */
export function FirstRestore({ isOffered }: { isOffered: boolean }) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return isOffered ? (
      <section className="panel padded spread narrow">
        <p>{t('backupHaveOne')}</p>
        <Button onClick={() => setOpen(true)}>{t('backupRestoreTitle')}</Button>
      </section>
    ) : null
  return (
    <section className="panel padded stack narrow">
      <h2>{t('backupRestoreTitle')}</h2>
      <p className="small soft">{t('backupRestoreText')}</p>
      <Restore />
      <div>
        <Button small look="quiet" onClick={() => setOpen(false)}>
          {t('backupClose')}
        </Button>
      </div>
    </section>
  )
}
