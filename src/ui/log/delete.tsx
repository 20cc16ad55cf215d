import { type FormEvent, useState } from 'react'
import type { EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { NotDone } from '../components/not-done.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'
import { ProseField } from './record/field.tsx'
import { useWriting } from './use-writing.ts'

interface Props {
  entry: EntryView
  close: () => void
  done: () => void
  deleted: (seq: number) => void
}

/** Erases what the entry holds, for good. The reason is asked for, and stays. */
export function Delete({ entry, close, done, deleted }: Props) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { busy, why, write } = useWriting(() => {
    deleted(entry.seq)
    done()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') void write('remove', { seq: entry.seq, reason })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Note tone="attention">{t('deleteText')}</Note>
      <ProseField
        label={t('deleteReason')}
        name="reason"
        rows={2}
        value={reason}
        onChange={setReason}
        {...(isMissing ? { wrong: t('deleteReasonMissing') } : {})}
      />
      <NotDone why={why} />
      <div className="row">
        <Button submit busy={busy}>
          {t('deleteForGood', entry.seq)}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
