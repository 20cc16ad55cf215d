import { type FormEvent, useRef, useState } from 'react'
import { ask, RemoteError } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { askHowItWent } from '../how-it-went.ts'
import { newDraft } from '../log/record/draft.ts'
import { TextField } from '../log/record/field.tsx'
import { t } from '../words.ts'

interface Props {
  /** Of the checkpoint that was handed over. */
  size: number
  close: () => void
  /** With the number of the entry. */
  done: (seq: number) => void
}

/** Records with whom the card was lodged; the log then says so itself, under the seal. */
export function LodgeForm({ size, close, done }: Props) {
  const [to, setTo] = useState('')
  const [how, setHow] = useState('')
  const [on, setOn] = useState(() => newDraft(new Date()).date)
  const [wrong, setWrong] = useState<{ to?: string; on?: string; form?: string }>({})
  const [busy, setBusy] = useState(false)
  const last = useRef<{ words: string; requestId: string }>(undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const isFuture = on > newDraft(new Date()).date
    if (to.trim() === '') return setWrong({ to: t('keysLodgeToMissing') })
    if (on === '' || isFuture) return setWrong({ on: t('keysLodgeOnWrong') })
    const words = JSON.stringify([to, how, on, size])
    if (last.current?.words !== words) last.current = { words, requestId: crypto.randomUUID() }
    const { requestId } = last.current
    setBusy(true)
    setWrong({})
    const result = await ask('lodge', {
      requestId,
      to,
      on,
      size,
      ...(how.trim() === '' ? {} : { how }),
    }).catch((error): Promise<SaveResult | undefined> | undefined =>
      error instanceof RemoteError && error.name !== 'NoAnswerError' ? undefined : askHowItWent(requestId),
    )
    setBusy(false)
    if (result?.status === 'saved') done(result.seq)
    else setWrong({ form: t('keysLodgeFailed') })
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <p className="small soft">{t('keysLodgeText')}</p>
      <TextField
        label={t('keysLodgeTo')}
        name="lodgedTo"
        value={to}
        onChange={setTo}
        {...(wrong.to === undefined ? {} : { wrong: wrong.to })}
      />
      <TextField
        label={t('keysLodgeOn')}
        type="date"
        value={on}
        onChange={setOn}
        {...(wrong.on === undefined ? {} : { wrong: wrong.on })}
      />
      <TextField label={t('keysLodgeHow')} hint={t('keysLodgeHowHint')} value={how} onChange={setHow} />
      <div role="alert" className="only-full">
        {wrong.form === undefined ? null : <Note tone="grave">{wrong.form}</Note>}
      </div>
      <div className="row">
        <Button submit look="main" busy={busy}>
          {t('keysLodgeSave')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('keysCancel')}
        </Button>
      </div>
    </form>
  )
}
