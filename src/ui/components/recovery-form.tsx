import { useRef, useState } from 'react'
import { parseRecoveryCode } from '../../core/evidence/recovery-code.ts'
import { ask, RemoteError } from '../../protocol.ts'
import { useSubmit } from '../use-submit.ts'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Unlocked } from './icons.tsx'
import { useNewPassphrase } from './new-passphrase.tsx'
import { Note } from './note.tsx'
import { wordsForChange, wordsForRefusal } from './passphrase-words.ts'
import { SecretField } from './secret-field.tsx'

interface Props {
  done: () => void
  back: () => void
}

/** The code first, then a new passphrase. Until both are given nothing changes, and the code can be used again. */
export function RecoveryForm({ done, back }: Props) {
  const [code, setCode] = useState<string>()
  return code === undefined ? (
    <CodeForm fits={setCode} back={back} />
  ) : (
    <NewPassphraseForm code={code} done={done} back={back} />
  )
}

function CodeForm({ fits, back }: { fits: (code: string) => void; back: () => void }) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)

  const attempt = async () => {
    const code = parseRecoveryCode(typed)
    await ask('tryRecovery', { code })
    fits(code)
    return undefined
  }
  const words = (error: unknown) => {
    const isWrong = error instanceof RemoteError && error.name === 'WrongPassphraseError'
    return isWrong ? t('keysCodeWrong') : wordsForRefusal(error)
  }
  const { busy, wrong, submit } = useSubmit(attempt, words, field)

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{t('keysUseText')}</p>
      <SecretField
        inputRef={field}
        label={t('keysCodeField')}
        hint={t('keysCodeHint')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        {...(wrong === undefined ? {} : { wrong })}
      />
      <div className="row">
        <Button submit look="main" busy={busy}>
          {t('keysCodeGo')}
        </Button>
        <Button look="quiet" onClick={back}>
          {t('keysUsePassphrase')}
        </Button>
      </div>
    </form>
  )
}

function NewPassphraseForm({ code, done, back }: Props & { code: string }) {
  const { fields, judge } = useNewPassphrase({ first: t('keysNewPassphrase') })
  const attempt = async () => {
    const passphrase = await judge()
    if (passphrase === undefined) return undefined
    await ask('recover', { code, passphrase })
    done()
    return undefined
  }
  const { busy, wrong, submit } = useSubmit(attempt, wordsForChange)

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Note tone="good">
        <strong>{t('keysCodeFits')}</strong>
        <p>{t('keysCodeFitsText')}</p>
      </Note>
      {fields}
      <div role="alert" className="only-full">
        {wrong === undefined ? null : <Note tone="grave">{wrong}</Note>}
      </div>
      <div className="row">
        <Button submit look="main" busy={busy}>
          {busy ? null : <Unlocked size={16} />}
          {t('keysSetAndUnlock')}
        </Button>
        <Button look="quiet" onClick={back}>
          {t('keysCancel')}
        </Button>
      </div>
    </form>
  )
}
