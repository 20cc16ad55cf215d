import { type FormEvent, useState } from 'react'
import type { CaseView, EntryView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { NotDone } from '../../components/not-done.tsx'
import { t } from '../../words.ts'
import { ChoiceField, TextField } from '../record/field.tsx'
import { useWriting } from '../use-writing.ts'

interface Props {
  entry: Pick<EntryView, 'seq'>
  cases: readonly CaseView[]
  close: () => void
  done: () => void
}

/** Files an entry under another case, or under none. Where it was before stays on record. */
export function FileUnder({ entry, cases, close, done }: Props) {
  const now = cases.find(({ entries }) => entries.includes(entry.seq))?.id ?? ''
  const [id, setId] = useState(now)
  const [reason, setReason] = useState('')
  const { busy, why, write } = useWriting(done)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void write('fileUnder', {
      seq: entry.seq,
      ...(id === '' ? {} : { case: id }),
      ...(reason.trim() === '' ? {} : { reason }),
    })
  }
  const choices = cases.filter(({ mergedInto }) => mergedInto === undefined)
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ChoiceField
        label={t('caseLabel')}
        name="case"
        value={id}
        onChange={setId}
        choices={[['', t('caseNone')], ...choices.map((one) => [one.id, one.pseudonym] as const)]}
      />
      <TextField label={t('caseReason')} value={reason} onChange={setReason} />
      <NotDone why={why} />
      <div className="row">
        <Button submit busy={busy}>
          {t('caseFileHere')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
