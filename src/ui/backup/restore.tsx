import './restore.css'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { Progress } from '../components/progress.tsx'
import { SecretField } from '../components/secret-field.tsx'
import { t } from '../words.ts'
import { Restored } from './restored.tsx'
import { type Restoring, useRestore } from './use-restore.ts'

/** Chooses a backup, opens it with the passphrase or the recovery code, and says what came of it. */
export function Restore() {
  const { restoring, choose, restore, cancel, again } = useRestore()
  // Kept when it was wrong, for a typing slip is easily mended.
  const [secret, setSecret] = useState('')
  return (
    <div className="stack">
      {restoring.is === 'ready' || restoring.is === 'opening' || restoring.is === 'failed' ? (
        <ChooseFile busy={restoring.is === 'opening'} choose={(file) => void choose(file)} />
      ) : null}
      {restoring.is === 'locked' ? (
        <GiveSecret
          locked={restoring}
          secret={secret}
          setSecret={setSecret}
          open={() => void restore(restoring, secret)}
          cancel={again}
        />
      ) : null}
      {restoring.is === 'reading' ? (
        <div className="row">
          <Progress label={t('backupReading')} share={restoring.share} />
          <span className="small">{t('backupReading')}</span>
          <Button small look="quiet" onClick={cancel}>
            {t('backupCancel')}
          </Button>
        </div>
      ) : null}
      <div role="status" className="only-full">
        {restoring.is === 'done' ? <Restored {...restoring} /> : null}
      </div>
      <div role="alert" className="only-full">
        {restoring.is === 'failed' ? (
          <Note tone="attention">
            <strong>{t('backupNotRestored')}</strong>
            <p>{t(restoring.why)}</p>
          </Note>
        ) : null}
      </div>
    </div>
  )
}

function ChooseFile({ busy, choose }: { busy: boolean; choose: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }
  return (
    <section
      className={over ? 'backup-drop over' : 'backup-drop'}
      aria-label={t('backupRestoreTitle')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={field}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={t('backupChoose')}
        onChange={(event) => {
          choose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button busy={busy} onClick={() => field.current?.click()}>
        {t('backupChoose')}
      </Button>
      <p className="small soft">{t('backupDrop')}</p>
    </section>
  )
}

interface SecretProps {
  locked: Extract<Restoring, { is: 'locked' }>
  secret: string
  setSecret: (secret: string) => void
  open: () => void
  cancel: () => void
}

function GiveSecret({ locked, secret, setSecret, open, cancel }: SecretProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (secret !== '') open()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>
        <strong dir="auto">{locked.name}</strong>
      </p>
      <SecretField
        label={t('backupSecret')}
        hint={t('backupSecretHint')}
        value={secret}
        onChange={setSecret}
        autoComplete="current-password"
        {...(locked.wrong === undefined ? {} : { wrong: t(locked.wrong) })}
      />
      <div className="row">
        <Button submit look="main">
          {t('backupRestore')}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {t('backupCancel')}
        </Button>
      </div>
    </form>
  )
}
