import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { VerificationView } from '../../requests/verification.ts'
import { Button } from '../components/button.tsx'
import { Seal } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'
import { Verdict } from './verdict.tsx'

/** Recomputes every hash, link and signature of the log. */
export function Verify() {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [found, setFound] = useState<VerificationView>()

  const verify = () => {
    setBusy(true)
    setFailed(false)
    ask('verifyLog', {})
      .then(setFound, () => setFailed(true))
      .finally(() => setBusy(false))
  }

  return (
    <section className="panel padded stack">
      <div className="spread">
        <div className="verify-head">
          <h2>{t('verifyTitle')}</h2>
          <p className="small soft">{t('verifyText')}</p>
        </div>
        <Button busy={busy} onClick={verify}>
          {busy ? null : <Seal size={18} />}
          {busy ? t('verifying') : t('verify')}
        </Button>
      </div>
      <div role="status" className="stack only-full">
        {busy ? <span className="unseen">{t('verifying')}</span> : null}
        {found === undefined || busy ? null : <Verdict found={found} />}
      </div>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('verifyFailed')}</Note> : null}
      </div>
    </section>
  )
}
