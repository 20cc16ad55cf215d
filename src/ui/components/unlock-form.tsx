import { useRef, useState } from 'react'
import { ask } from '../../protocol.ts'
import { useSubmit } from '../use-submit.ts'
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
  const [isRecovering, setRecovering] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const attempt = async () => {
    if (passphrase === '') return t('passphraseEmpty')
    await ask('unlock', { passphrase })
    done()
    return undefined
  }
  const { busy, wrong, submit } = useSubmit(attempt, wordsForRefusal, field)

  if (isRecovering) return <RecoveryForm done={done} back={() => setRecovering(false)} />
  return (
    <form className="stack" onSubmit={submit} noValidate>
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
