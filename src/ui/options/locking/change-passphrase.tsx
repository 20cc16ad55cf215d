import { useRef, useState } from 'react'
import { ask } from '../../../protocol.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useNewPassphrase } from '../../components/new-passphrase.tsx'
import { Note } from '../../components/note.tsx'
import { wordsForChange } from '../../components/passphrase-words.ts'
import { SecretField } from '../../components/secret-field.tsx'
import { useSubmit } from '../../use-submit.ts'
import { t } from '../../words.ts'

/** Asks the old passphrase and a new one. The entries stay as they are. */
export function ChangePassphrase({ changed }: { changed: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  return (
    <div className="padded stack">
      <div className="spread">
        <div className="stack-tight">
          <h3>{t('keysChangeTitle')}</h3>
          <p className="small soft">{t('keysChangeText')}</p>
        </div>
        <Button
          onClick={() => {
            setDone(false)
            setOpen(true)
          }}
        >
          {t('keysChange')}
        </Button>
      </div>
      <div role="status" className="only-full">
        {isDone ? <Note tone="good">{t('keysChanged')}</Note> : null}
      </div>
      {isOpen ? (
        <Dialog title={t('keysChangeTitle')} close={() => setOpen(false)}>
          <ChangeForm
            close={() => setOpen(false)}
            done={() => {
              setOpen(false)
              setDone(true)
              changed()
            }}
          />
        </Dialog>
      ) : null}
    </div>
  )
}

function ChangeForm({ close, done }: { close: () => void; done: () => void }) {
  const [old, setOld] = useState('')
  const { fields, judge } = useNewPassphrase({ first: t('keysNewPassphrase') })
  const field = useRef<HTMLInputElement>(null)

  const attempt = async () => {
    if (old === '') return t('keysOldEmpty')
    const passphrase = await judge()
    if (passphrase === undefined) return undefined
    await ask('changePassphrase', { old, passphrase })
    done()
    return undefined
  }
  const { busy, wrong, setWrong, submit } = useSubmit(attempt, wordsForChange, field)

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <SecretField
        inputRef={field}
        label={t('keysOldPassphrase')}
        value={old}
        onChange={(value) => {
          setOld(value)
          setWrong(undefined)
        }}
        autoComplete="current-password"
        {...(wrong === undefined ? {} : { wrong })}
      />
      {fields}
      <p className="small soft">{t('keysChangeLimits')}</p>
      <div className="row">
        <Button submit look="main" busy={busy}>
          {t('keysChange')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('keysCancel')}
        </Button>
      </div>
    </form>
  )
}
