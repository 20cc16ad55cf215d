import browser from 'webextension-polyfill'
import { ask } from '../../protocol.ts'
import type { LogState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'

/** After a recovery code was used up: another can be made, or none is wanted. */
export function RecoverySpent({ log, changed }: { log: LogState; changed: () => void }) {
  if (!log.unlocked || log.recovery !== 'spent') return null
  return (
    <Note tone="attention">
      <strong>{t('keysSpentTitle')}</strong>
      <p>{t('keysSpentText')}</p>
      <div className="row">
        <Button small onClick={() => void browser.runtime.openOptionsPage()}>
          {t('keysSpentMake')}
        </Button>
        <Button small look="quiet" onClick={() => void ask('revokeRecovery', {}).then(changed, changed)}>
          {t('keysSpentNone')}
        </Button>
      </div>
    </Note>
  )
}
