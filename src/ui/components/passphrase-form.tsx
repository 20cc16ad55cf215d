import { type FormEvent, useState } from 'react'
import { askToKeep } from '../../log/space.ts'
import { ask, RemoteError } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
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
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(undefined)
    // Needs the click; where the browser asks the person, the form said so.
    void askToKeep()
    try {
      const passphrase = await judge()
      if (passphrase === undefined) return
      const { saved } = await ask('setPassphrase', { passphrase })
      done(saved)
    } catch (error) {
      const exists = error instanceof RemoteError && error.name === 'PassphraseExistsError'
      setWrong(exists ? t('passphraseExists') : t('passphraseFailed'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
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
