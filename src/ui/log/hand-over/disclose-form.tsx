import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { NotDone } from '../../components/not-done.tsx'
import { t } from '../../words.ts'
import { eventTimeOf } from '../record/draft.ts'
import { ProseField, TextField } from '../record/field.tsx'
import { useWriting } from '../use-writing.ts'

/** By telephone, by letter, in person: to whom, when, what, what for. */
export function DiscloseForm({ close }: { close: () => void }) {
  const [to, setTo] = useState('')
  const [date, setDate] = useState('')
  const [time, setTime] = useState('')
  const [what, setWhat] = useState('')
  const [purpose, setPurpose] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { busy, why, write } = useWriting(close)
  const missing = { to: to.trim() === '', what: what.trim() === '' }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (missing.to || missing.what) return
    const at = eventTimeOf({ date, time, precision: 'minute' })
    void write('disclose', {
      what,
      ...(at === undefined ? {} : { at }),
      disclosed: { to: to.trim(), ...(purpose.trim() === '' ? {} : { purpose }) },
    })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('handOverTo')}
        name="disclosedTo"
        value={to}
        onChange={setTo}
        {...(isAsked && missing.to ? { wrong: t('handOverToMissing') } : {})}
      />
      <div className="record-line">
        <TextField type="date" label={t('handOverDate')} name="disclosedOn" value={date} onChange={setDate} />
        <TextField type="time" label={t('handOverTime')} name="disclosedAt" value={time} onChange={setTime} />
      </div>
      <ProseField
        label={t('handOverWhat')}
        hint={t('handOverWhatHint')}
        name="disclosedWhat"
        value={what}
        onChange={setWhat}
        {...(isAsked && missing.what ? { wrong: t('handOverWhatMissing') } : {})}
      />
      <ProseField
        label={t('handOverPurpose')}
        name="disclosedWhy"
        rows={2}
        value={purpose}
        onChange={setPurpose}
      />
      <NotDone why={why} />
      <div className="row">
        <Button submit look="main" busy={busy}>
          {t('handOverRecord')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('handOverClose')}
        </Button>
      </div>
    </form>
  )
}
