import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { NotDone } from '../../components/not-done.tsx'
import { t } from '../../words.ts'
import { TextField } from '../record/field.tsx'
import { useWriting } from '../use-writing.ts'

export function NewCase({ close }: { close: () => void }) {
  const [pseudonym, setPseudonym] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { busy, why, write } = useWriting(close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(pseudonym.trim() === '')
    if (pseudonym.trim() !== '') void write('openCase', { pseudonym })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('casePseudonym')}
        hint={t('casePseudonymHint')}
        name="pseudonym"
        value={pseudonym}
        onChange={setPseudonym}
        {...(isMissing ? { wrong: t('casePseudonymMissing') } : {})}
      />
      <NotDone why={why} />
      <div>
        <Button submit look="main" busy={busy}>
          {t('caseOpen')}
        </Button>
      </div>
    </form>
  )
}
