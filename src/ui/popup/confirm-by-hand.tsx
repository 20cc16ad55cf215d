import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { CheckView } from '../../views.ts'
import { titleOf } from '../check-words.ts'
import { Button } from '../components/button.tsx'
import { Hand } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { date, t } from '../words.ts'

/** The clinician's own word, where the page gives no proof. It can be taken back. */
export function ConfirmByHand({ check, changed }: { check: CheckView; changed: () => void }) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const { platform, setting } = check

  const send = (sent: Promise<null>) => {
    setBusy(true)
    setFailed(false)
    sent.then(changed, () => setFailed(true)).finally(() => setBusy(false))
  }

  return (
    <div className="by-hand stack">
      {check.confirmedAs === undefined ? (
        <>
          <p className="small soft">{t('byHand')}</p>
          <div className="row">
            <Button
              small
              busy={busy}
              of={titleOf(check)}
              onClick={() => send(ask('confirm', { platform, setting, as: 'asAdvised' }))}
            >
              {t('confirmAsAdvised')}
            </Button>
            <Button
              small
              busy={busy}
              of={titleOf(check)}
              onClick={() => send(ask('confirm', { platform, setting, as: 'notAsAdvised' }))}
            >
              {t('confirmNotAsAdvised')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="by-hand-word">
            <Hand size={18} />
            <span>
              {t(
                check.confirmedAs === 'asAdvised' ? 'youConfirmed' : 'youConfirmedNot',
                check.confirmedAt === undefined ? '' : date(check.confirmedAt),
              )}
            </span>
          </p>
          <div>
            <Button
              small
              look="quiet"
              busy={busy}
              of={titleOf(check)}
              onClick={() => send(ask('unconfirm', { platform, setting }))}
            >
              {t('undo')}
            </Button>
          </div>
        </>
      )}
      {failed ? (
        <div role="alert">
          <Note tone="attention">{t('notKept')}</Note>
        </div>
      ) : null}
    </div>
  )
}
