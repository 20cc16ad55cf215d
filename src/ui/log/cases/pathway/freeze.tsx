import { type FormEvent, type RefObject, useState } from 'react'
import type { ContactView } from '../../../../requests/pathway.ts'
import type { CaseView, LogState } from '../../../../views.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { NotDone } from '../../../components/not-done.tsx'
import { Note } from '../../../components/note.tsx'
import { t } from '../../../words.ts'
import { TextField } from '../../record/field.tsx'
import { useWriting } from '../../use-writing.ts'
import { Contacts } from './contacts.tsx'

interface Props {
  one: CaseView
  defence: readonly ContactView[]
  here: string
  frozen?: LogState['frozen']
}

/** Somebody alleges something of the clinician: the defence organisation first, and the log held fast. */
export function Allegation({ one, defence, here, frozen }: Props) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {frozen === undefined ? t('allegationOpen') : t('liftOpen')}
      </Button>
      {!isOpen ? null : frozen === undefined ? (
        <Dialog title={t('allegationTitle')} close={close}>
          <Freeze one={one} defence={defence} here={here} close={close} />
        </Dialog>
      ) : (
        <Dialog title={t('liftTitle')} close={close}>
          <Lift one={one} close={close} />
        </Dialog>
      )}
    </>
  )
}

function Freeze({ one, defence, here, close }: Omit<Props, 'frozen'> & { close: () => void }) {
  const { busy, why, write } = useWriting(close)
  return (
    <>
      <p>
        <strong>{t('allegationFirst')}</strong>
      </p>
      <Contacts contacts={defence} here={here} />
      <p>{t('allegationSilence')}</p>
      <p>{t('freezeMeans')}</p>
      <NotDone why={why} />
      <div className="row">
        <Button look="main" busy={busy} onClick={() => void write('freeze', { case: one.id })}>
          {t('freezeNow')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </>
  )
}

/** Where the focus goes back to when the word is another. */
const field: RefObject<HTMLElement | null> = {
  get current() {
    return document.querySelector<HTMLElement>('input[name=lift]')
  },
}

function Lift({ one, close }: { one: CaseView; close: () => void }) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { busy, why, write } = useWriting(close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isRight = typed.trim() === t('liftWord')
    setWrong(!isRight)
    if (isRight) void write('liftFreeze', { case: one.id, sure: true })
    else field.current?.focus()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Note tone="grave">{t('liftMeans')}</Note>
      <TextField
        label={t('liftType', t('liftWord'))}
        name="lift"
        value={typed}
        onChange={setTyped}
        {...(isWrong ? { wrong: t('liftWrong', t('liftWord')) } : {})}
      />
      <NotDone why={why} />
      <div className="row">
        <Button submit busy={busy}>
          {t('liftNow')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
