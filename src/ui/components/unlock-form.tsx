import { type FormEvent, useRef, useState } from 'react'
import { ask } from '../../protocol.ts'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Unlocked } from './icons.tsx'
import { wordsForRefusal } from './passphrase-words.ts'
import { RecoveryForm } from './recovery-form.tsx'
import { SecretField } from './secret-field.tsx'

interface Props {
  done: () => void
  /** There is a recovery code. */
  recovery?: boolean
}

/** Opens the log for reading. A wrong passphrase keeps what was typed, for a typing slip is easily mended. */
export function UnlockForm({ done, recovery = false }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [isRecovering, setRecovering] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const refuse = (why: string) => {
    setWrong(why)
    field.current?.focus()
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (passphrase === '') return refuse(t('passphraseEmpty'))
    setBusy(true)
    setWrong(undefined)
    try {
      await ask('unlock', { passphrase })
      done()
    } catch (error) {
      refuse(wordsForRefusal(error))
    } finally {
      setBusy(false)
    }
  }

  if (isRecovering) return <RecoveryForm done={done} back={() => setRecovering(false)} />
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <SecretField
        inputRef={field}
        label={t('unlockField')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        {...(wrong === undefined ? {} : { wrong })}
      />
      <div className="row">
        <Button submit look="main" busy={busy}>
          {busy ? null : <Unlocked size={16} />}
          {busy ? t('unlocking') : t('unlock')}
        </Button>
        {recovery ? (
          <Button look="quiet" onClick={() => setRecovering(true)}>
            {t('keysUseCode')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
