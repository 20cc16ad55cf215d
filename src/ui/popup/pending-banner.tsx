import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { LogState, SaveResult } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { LostNote } from '../components/lost-note.tsx'
import { Note } from '../components/note.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { Said } from '../components/said.tsx'
import { t, time } from '../words.ts'

/** A capture that waits for the first passphrase, the outcome of saving it, or word that one was lost. */
export function PendingBanner({ log, changed }: { log: LogState; changed: () => void }) {
  const [choosing, setChoosing] = useState(false)
  const [dropping, setDropping] = useState(false)
  const [saved, setSaved] = useState<SaveResult>()

  const finish = (result?: SaveResult) => {
    setChoosing(false)
    setSaved(result)
    changed()
  }
  const discard = () => {
    ask('discardPending', {}).then(changed, changed)
    setDropping(false)
  }

  return (
    <>
      <div role="status" className="only-full">
        {saved?.status === 'saved' ? (
          <Note tone="good">{t('savedAs', saved.seq, time(saved.recordedAt))}</Note>
        ) : null}
        {saved?.status === 'notSaved' ? <Note tone="grave">{t('notSavedPending')}</Note> : null}
      </div>
      {log.lost ? <LostNote at={log.lost} /> : null}
      {log.pending ? (
        <section className="stack">
          <Note tone="attention">
            <strong>{t('pendingTitle', time(log.pending.capturedAt))}</strong>
            {log.pending.sender ? (
              <p>
                {t('from')} <Said>{log.pending.sender}</Said>
              </p>
            ) : null}
            <p>{t('pendingText')}</p>
            <div className="row">
              {choosing ? null : (
                <Button look="main" small onClick={() => setChoosing(true)}>
                  {t('choosePassphrase')}
                </Button>
              )}
              {dropping ? (
                <>
                  <Button small onClick={discard}>
                    {t('discardSure')}
                  </Button>
                  <Button small look="quiet" onClick={() => setDropping(false)}>
                    {t('keep')}
                  </Button>
                </>
              ) : (
                <Button small look="quiet" onClick={() => setDropping(true)}>
                  {t('discard')}
                </Button>
              )}
            </div>
          </Note>
          {choosing ? (
            <div className="panel padded">
              <PassphraseForm done={finish} finishes />
            </div>
          ) : null}
        </section>
      ) : null}
    </>
  )
}
