import { type FormEvent, useState } from 'react'
import type { Mark } from '../../core/pathway/types.ts'
import type { EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { NotDone } from '../components/not-done.tsx'
import { t } from '../words.ts'
import { marks, markWords } from './mark-words.ts'
import { ChoiceField, TextField } from './record/field.tsx'
import { useWriting } from './use-writing.ts'

interface Props {
  entry: Pick<EntryView, 'seq'>
  close: () => void
  done: () => void
}

/** What somebody may hand on at once, so it is asked to whom it went. */
const clinical: readonly Mark[] = ['selfHarm', 'clinical']

/** Marks what an entry shows. The entry stays; the mark is an entry of its own that points back. */
export function MarkEntry({ entry, close, done }: Props) {
  const [kind, setKind] = useState<Mark | ''>('')
  const [words, setWords] = useState('')
  const [handedTo, setHandedTo] = useState('')
  const { busy, why, write } = useWriting(done)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (kind === '') return
    const isClinical = clinical.includes(kind)
    void write('markEntry', {
      seq: entry.seq,
      kind,
      ...(words.trim() === '' ? {} : { words }),
      ...(isClinical && handedTo.trim() !== '' ? { handedTo } : {}),
    })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ChoiceField
        label={t('markLabel')}
        hint={t('markHint')}
        name="mark"
        value={kind}
        onChange={(value) => setKind(marks.find((one) => one === value) ?? '')}
        choices={[['', t('markChoose')], ...marks.map((one) => [one, markWords(one)] as const)]}
      />
      {kind !== '' && clinical.includes(kind) ? (
        <TextField label={t('markHandedTo')} name="handedTo" value={handedTo} onChange={setHandedTo} />
      ) : null}
      <TextField label={t('markWords')} name="words" value={words} onChange={setWords} />
      <NotDone why={why} />
      <div className="row">
        <Button submit busy={busy}>
          {t('markNow')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
