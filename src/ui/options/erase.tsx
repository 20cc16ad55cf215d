import { type RefObject, useState } from 'react'
import { ask, RemoteError } from '../../protocol.ts'
import type { LogState } from '../../views.ts'
import { MakeBackup } from '../backup/make-backup.tsx'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Note } from '../components/note.tsx'
import { TextField } from '../log/record/field.tsx'
import { useSubmit } from '../use-submit.ts'
import { t } from '../words.ts'

/** Takes back everything, for somebody who leaves the computer or the job. A typed word stands before it. */
export function Erase({ log, changed }: { log: LogState; changed: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  return (
    <section className="stack">
      <h2>{t('eraseTitle')}</h2>
      <div className="panel padded stack">
        <p>{t('eraseText')}</p>
        {log.size > 0 ? (
          <p>
            <a href="#backup">{t('eraseBackupFirst')}</a>
          </p>
        ) : null}
        <div>
          <Button
            onClick={() => {
              setDone(false)
              setOpen(true)
            }}
          >
            {t('eraseTitle')}…
          </Button>
        </div>
        <div role="status" className="only-full">
          {isDone ? <Note tone="good">{t('eraseDone')}</Note> : null}
        </div>
      </div>
      {isOpen ? (
        <Sure
          log={log}
          close={() => setOpen(false)}
          done={() => {
            setOpen(false)
            setDone(true)
            changed()
          }}
        />
      ) : null}
    </section>
  )
}

/** Where the focus goes back to when the word is another. */
const field: RefObject<HTMLElement | null> = {
  get current() {
    return document.querySelector<HTMLElement>('input[name=erase]')
  },
}

const whyOf = (error: unknown) =>
  t(error instanceof RemoteError && error.name === 'FrozenLogError' ? 'eraseFrozen' : 'eraseFailed')

interface SureProps {
  log: LogState
  close: () => void
  done: () => void
}

function Sure({ log, close, done }: SureProps) {
  const [typed, setTyped] = useState('')
  const attempt = async () => {
    if (typed.trim() !== t('eraseWord')) return t('eraseWrong', t('eraseWord'))
    await ask('eraseEverything', { sure: true })
    done()
    return undefined
  }
  const { busy, wrong, submit } = useSubmit(attempt, whyOf, field)
  return (
    <Dialog title={t('eraseSure')} close={close}>
      {log.size > 0 ? <MakeBackup state={log.backup} /> : null}
      <form className="stack" onSubmit={submit} noValidate>
        <Note tone="grave">{t('eraseMeans')}</Note>
        <TextField
          label={t('eraseType', t('eraseWord'))}
          name="erase"
          value={typed}
          onChange={setTyped}
          {...(wrong === undefined ? {} : { wrong })}
        />
        <div className="row">
          <Button submit busy={busy}>
            {t('eraseTitle')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('recordClose')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
