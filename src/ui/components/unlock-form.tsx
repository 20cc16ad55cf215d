import { type FormEvent, useRef, useState } from 'react'
import { ask, RemoteError } from '../../protocol.ts'
import { plural, t } from '../words.ts'
import { Button } from './button.tsx'
import { Unlocked } from './icons.tsx'
import { SecretField } from './secret-field.tsx'

/** Opens the log for reading. A wrong passphrase keeps what was typed, for a typing slip is easily mended. */
export function UnlockForm({ done }: { done: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
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
      refuse(error instanceof RemoteError ? wordsFor(error) : t('unlockFailed'))
    } finally {
      setBusy(false)
    }
  }

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
      </div>
    </form>
  )
}

/** `TooSoonError` carries the seconds to wait as its message. */
function wordsFor({ name, message }: RemoteError): string {
  if (name === 'WrongPassphraseError') return t('unlockWrong')
  if (name === 'TooSoonError' && /^\d+$/.test(message)) return plural('unlockTooSoon', Number(message))
  return t('unlockFailed')
}
