import { type FormEvent, useState } from 'react'
import { Button } from '../components/button.tsx'
import { Said } from '../components/said.tsx'
import { SecretField } from '../components/secret-field.tsx'
import { type Key, t } from '../words.ts'
import type { CheckState } from './use-check.ts'

type Locked = Extract<CheckState, { is: 'locked' | 'notOpened' }>

interface Props {
  state: Locked
  open: (secret: string) => void
  another: () => void
}

/** Asks for what opens an encrypted bundle; which of the two it is, the file itself says. */
export function SecretForm({ state, open, another }: Props) {
  const [secret, setSecret] = useState('')
  const wrong = state.is === 'notOpened' ? t(whyNot(state)) : undefined
  const isPassphrase = state.by === 'passphrase'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (secret !== '') open(secret)
  }
  return (
    <section className="panel padded stack">
      <h2>{t('checkLockedTitle')}</h2>
      <p className="small soft">
        <Said>{state.file.name}</Said>
      </p>
      <form className="stack" onSubmit={submit}>
        <SecretField
          label={isPassphrase ? t('checkPassphrase') : t('checkIdentity')}
          hint={isPassphrase ? t('checkLockedPassphrase') : t('checkLockedIdentity')}
          value={secret}
          onChange={setSecret}
          autoComplete="current-password"
          {...(wrong === undefined ? {} : { wrong })}
        />
        <div className="row">
          <Button look="main" submit>
            {t('checkUnlock')}
          </Button>
          <Button onClick={another}>{t('checkAnother')}</Button>
        </div>
      </form>
    </section>
  )
}

function whyNot({ why, by }: Extract<Locked, { is: 'notOpened' }>): Key {
  if (why === 'wrong') return by === 'passphrase' ? 'checkWrongPassphrase' : 'checkWrongIdentity'
  return ({ damaged: 'checkDamagedAge', memory: 'checkNoMemory', noIdentity: 'checkNoIdentity' } as const)[
    why
  ]
}
