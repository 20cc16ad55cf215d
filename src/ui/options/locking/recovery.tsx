import { useState } from 'react'
import { ask } from '../../../protocol.ts'
import type { LogState } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Note } from '../../components/note.tsx'
import { wordsForRefusal } from '../../components/passphrase-words.ts'
import { t } from '../../words.ts'
import { MakeCode } from './make-code.tsx'

/** A second key for the day on which the passphrase is forgotten: made, replaced or revoked. */
export function Recovery({ log, changed }: { log: LogState; changed: () => void }) {
  const [open, setOpen] = useState<'make' | 'revoke'>()
  const [said, setSaid] = useState<string>()
  const done = (words: string) => {
    setOpen(undefined)
    setSaid(words)
    changed()
  }
  const begin = (what: 'make' | 'revoke') => {
    setSaid(undefined)
    setOpen(what)
  }
  const state =
    log.recovery === 'ready'
      ? t('keysRecoveryReady')
      : log.recovery === 'spent'
        ? t('keysRecoverySpent')
        : t('keysRecoveryNone')
  return (
    <div className="padded stack">
      <div className="stack-tight">
        <h3>{t('keysRecoveryTitle')}</h3>
        <p>{state}</p>
        <p className="small soft">{t('keysRecoveryText')}</p>
      </div>
      {log.unlocked ? (
        <div className="row">
          <Button onClick={() => begin('make')}>
            {log.recovery === 'ready' ? t('keysRecoveryReplace') : t('keysRecoveryMake')}
          </Button>
          {log.recovery === 'ready' ? (
            <Button look="quiet" onClick={() => begin('revoke')}>
              {t('keysRecoveryRevoke')}
            </Button>
          ) : null}
        </div>
      ) : (
        <p className="small">{t('keysRecoveryLocked')}</p>
      )}
      <div role="status" className="only-full">
        {said === undefined ? null : <Note tone="good">{said}</Note>}
      </div>
      {/* Locked meanwhile: what was shown is gone. */}
      {log.unlocked && open === 'make' ? (
        <Dialog title={t('keysRecoveryTitle')} close={() => setOpen(undefined)}>
          <MakeCode close={() => setOpen(undefined)} done={() => done(t('keysRecoveryMade'))} />
        </Dialog>
      ) : null}
      {log.unlocked && open === 'revoke' ? (
        <Dialog title={t('keysRecoveryRevoke')} close={() => setOpen(undefined)}>
          <Revoke close={() => setOpen(undefined)} done={() => done(t('keysRecoveryRevoked'))} />
        </Dialog>
      ) : null}
    </div>
  )
}

function Revoke({ close, done }: { close: () => void; done: () => void }) {
  const [wrong, setWrong] = useState<string>()
  const revoke = () =>
    void ask('revokeRecovery', {}).then(done, (error: unknown) => setWrong(wordsForRefusal(error)))
  return (
    <>
      <p>{t('keysRecoveryRevokeText')}</p>
      <div role="alert" className="only-full">
        {wrong === undefined ? null : <Note tone="grave">{wrong}</Note>}
      </div>
      <div className="row">
        <Button onClick={revoke}>{t('keysRecoveryRevokeSure')}</Button>
        <Button look="quiet" onClick={close}>
          {t('keysCancel')}
        </Button>
      </div>
    </>
  )
}
