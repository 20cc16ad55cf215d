import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { NotDone } from '../../components/not-done.tsx'
import { t } from '../../words.ts'
import { ChoiceField, TextField } from '../record/field.tsx'
import { useWriting } from '../use-writing.ts'

/** Two cases turn out to be one person. Both stay on record, and so does why. */
export function Merge({ one, others }: { one: CaseView; others: readonly CaseView[] }) {
  const [into, setInto] = useState(others[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const { busy, why, write } = useWriting()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (into === '') return
    void write('fileUnder', {
      seq: one.opened,
      case: into,
      ...(reason.trim() === '' ? {} : { reason }),
    })
  }
  return (
    <details className="more">
      <summary>{t('caseMerge')}</summary>
      <form className="stack record-more" onSubmit={submit} noValidate>
        <ChoiceField
          label={t('caseMergeInto')}
          name="into"
          value={into}
          onChange={setInto}
          choices={others.map(({ id, pseudonym }) => [id, pseudonym] as const)}
        />
        <TextField label={t('caseReason')} value={reason} onChange={setReason} />
        <NotDone why={why} />
        <div>
          <Button submit busy={busy}>
            {t('caseMergeNow', one.pseudonym)}
          </Button>
        </div>
      </form>
    </details>
  )
}
