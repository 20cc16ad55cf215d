import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askToKeep } from '../../log/space.ts'
import { ask, RemoteError } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Lock } from './icons.tsx'
import { Note } from './note.tsx'
import { SecretField } from './secret-field.tsx'
import { enough, strength } from './strength.ts'
import { StrengthMeter } from './strength-meter.tsx'

interface Props {
  /** With the result of the save that waited, if one did. */
  done: (saved?: SaveResult) => void
  /** There is a save waiting for this form. */
  finishes?: boolean
}

type Wrong = { first?: string; second?: string; form?: string }

/** Chooses the passphrase of the log, once. */
export function PassphraseForm({ done, finishes }: Props) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [score, setScore] = useState<number>()
  const [wrong, setWrong] = useState<Wrong>({})
  const [busy, setBusy] = useState(false)
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)

  useEffect(() => {
    let current = true
    if (first === '') setScore(undefined)
    else
      strength(first).then(
        (s) => current && setScore(s.score),
        () => current && setScore(undefined),
      )
    return () => {
      current = false
    }
  }, [first])

  const refuse = (next: Wrong, field: HTMLInputElement | null) => {
    setWrong(next)
    field?.focus()
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (first === '') return refuse({ first: t('passphraseEmpty') }, firstField.current)
    setBusy(true)
    // Needs the click; where the browser asks the person, the form said so.
    void askToKeep()
    try {
      const judged = await strength(first)
      if (judged.score < enough) return refuse({ first: t('passphraseWeak') }, firstField.current)
      if (first !== second) return refuse({ second: t('passphraseDiffers') }, secondField.current)
      const { saved } = await ask('setPassphrase', { passphrase: first })
      setWrong({})
      done(saved)
    } catch (error) {
      const exists = error instanceof RemoteError && error.name === 'PassphraseExistsError'
      setWrong({ form: exists ? t('passphraseExists') : t('passphraseFailed') })
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
      <SecretField
        inputRef={firstField}
        label={t('passphraseFirst')}
        hint={t('passphraseHint')}
        value={first}
        onChange={(value) => {
          setFirst(value)
          setWrong({})
        }}
        autoComplete="new-password"
        {...(wrong.first === undefined ? {} : { wrong: wrong.first })}
      />
      <StrengthMeter {...(score === undefined ? {} : { score })} />
      <SecretField
        inputRef={secondField}
        label={t('passphraseSecond')}
        value={second}
        onChange={(value) => {
          setSecond(value)
          setWrong({})
        }}
        autoComplete="new-password"
        {...(wrong.second === undefined ? {} : { wrong: wrong.second })}
      />
      <p className="small soft">{t('storageAsks')}</p>
      <div role="alert">{wrong.form === undefined ? null : <Note tone="grave">{wrong.form}</Note>}</div>
      <div>
        <Button submit look="main" busy={busy}>
          {busy ? null : <Lock size={16} />}
          {finishes ? t('passphraseSetAndSave') : t('passphraseSet')}
        </Button>
      </div>
    </form>
  )
}
