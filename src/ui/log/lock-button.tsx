import { useState } from 'react'
import { ask } from '../../protocol.ts'
import { Button } from '../components/button.tsx'
import { Lock } from '../components/icons.tsx'
import { t } from '../words.ts'

export function LockButton({ changed }: { changed: () => void }) {
  const [busy, setBusy] = useState(false)
  const lock = () => {
    setBusy(true)
    ask('lock', {})
      .then(changed, changed)
      .finally(() => setBusy(false))
  }
  return (
    <Button busy={busy} onClick={lock}>
      {busy ? null : <Lock size={16} />}
      {t('lockNow')}
    </Button>
  )
}
