import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { PopupState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Reload } from '../components/icons.tsx'
import { t } from '../words.ts'

/** Reads the page in the tab once more. */
export function ReadAgain({ tabId, put }: { tabId: number; put: (state: PopupState) => void }) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const reread = () => {
    setBusy(true)
    setFailed(false)
    ask('reread', { tabId })
      .then(put, () => setFailed(true))
      .finally(() => setBusy(false))
  }

  return (
    <>
      <Button small look="quiet" busy={busy} onClick={reread}>
        {busy ? null : <Reload size={16} />}
        {t('readAgain')}
      </Button>
      <p role="status" className={failed ? 'small tone-unknown' : 'unseen'}>
        {busy ? t('reading') : failed ? t('failedTitle') : ''}
      </p>
    </>
  )
}
