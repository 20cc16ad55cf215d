import { askToKeep } from '../../log/space.ts'
import { ask, RemoteError } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
import { useSubmit } from '../use-submit.ts'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Lock } from './icons.tsx'
import { useNewPassphrase } from './new-passphrase.tsx'
import { Note } from './note.tsx'

interface Props {
  /** With the result of the save that waited, if one did. */
  done: (saved?: SaveResult) => void
  /** There is a save waiting for this form. */
  finishes?: boolean
}

/** Chooses the passphrase of the log, once. */
export function PassphraseForm({ done, finishes }: Props) {
  const { fields, judge } = useNewPassphrase()
  const attempt = async () => {
    // Needs the click; where the browser asks the person, the form said so.
    void askToKeep()
    const passphrase = await judge()
    if (passphrase === undefined) return undefined
    const { saved } = await ask('setPassphrase', { passphrase })
    done(saved)
    return undefined
  }
  const words = (error: unknown) =>
    error instanceof RemoteError && error.name === 'PassphraseExistsError'
      ? t('passphraseExists')
      : t('passphraseFailed')
  const { busy, wrong, submit } = useSubmit(attempt, words)

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Note tone="attention">
        <strong>{t('passphraseNoRecovery')}</strong>
        <p>{t('passphraseWriteDown')}</p>
      </Note>
      {fields}
      <p className="small soft">{t('storageAsks')}</p>
      <div role="alert">{wrong === undefined ? null : <Note tone="grave">{wrong}</Note>}</div>
      <div>
        <Button submit look="main" busy={busy}>
          {busy ? null : <Lock size={16} />}
          {finishes ? t('passphraseSetAndSave') : t('passphraseSet')}
        </Button>
      </div>
    </form>
  )
}
