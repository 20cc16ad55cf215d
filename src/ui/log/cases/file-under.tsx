import { type FormEvent, useRef, useState } from 'react'
import { ask } from '../../../protocol.ts'
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

/** The choice of a case that does not exist yet. No case has it as its id. */
const isNew = 'new'

/** Files an entry under a case, a new one if need be, or under none. Where it was before stays on record. */
export function FileUnder({ entry, cases, close, done }: Props) {
  const choices = cases.filter(({ mergedInto }) => mergedInto === undefined)
  const [id, setId] = useState(() => {
    const now = cases.find(({ entries }) => entries.includes(entry.seq))?.id
    // Most clinicians have one case only.
    const likely = choices.length === 0 ? isNew : choices.length === 1 ? choices[0]?.id : undefined
    return now ?? likely ?? ''
  })
  const [pseudonym, setPseudonym] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [reason, setReason] = useState('')
  const [isUnsure, setUnsure] = useState(false)
  const opened = useRef<number>(undefined)
  const opening = useWriting()
  const filing = useWriting(done)

  /** The id of the case that is opened by this. Should what follows fail, the next try opens no second one. */
  const open = async (): Promise<string | undefined> => {
    opened.current ??= await opening.write('openCase', { pseudonym })
    if (opened.current === undefined) return undefined
    const all = await ask('cases', {}).catch(() => [])
    const found = all.find((one) => one.opened === opened.current)?.id
    setUnsure(found === undefined)
    if (found !== undefined) setId(found)
    return found
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const isUnnamed = id === isNew && pseudonym.trim() === ''
    setMissing(isUnnamed)
    if (isUnnamed || opening.busy) return
    const to = id === isNew ? await open() : id
    if (to === undefined) return
    await filing.write('fileUnder', {
      seq: entry.seq,
      ...(to === '' ? {} : { case: to }),
      ...(reason.trim() === '' ? {} : { reason }),
    })
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <ChoiceField
        label={t('caseLabel')}
        name="case"
        value={id}
        onChange={setId}
        choices={[
          ['', t('caseNone')],
          ...choices.map((one) => [one.id, one.pseudonym] as const),
          [isNew, t('caseNew')],
        ]}
      />
      {id === isNew ? (
        <TextField
          label={t('casePseudonym')}
          hint={t('casePseudonymHint')}
          name="pseudonym"
          value={pseudonym}
          onChange={setPseudonym}
          {...(isMissing ? { wrong: t('casePseudonymMissing') } : {})}
        />
      ) : (
        <TextField label={t('caseReason')} value={reason} onChange={setReason} />
      )}
      <NotDone why={opening.why ?? filing.why ?? (isUnsure ? 'recordWhyOther' : undefined)} />
      <div className="row">
        <Button submit look="main" busy={opening.busy || filing.busy}>
          {t('caseFileHere')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
