import { useEffect, useState } from 'react'
import type { CaseView, EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { t } from '../words.ts'
import { FileUnder } from './cases/file-under.tsx'
import { Correct } from './correct.tsx'
import { Delete } from './delete.tsx'
import { isAboutCases } from './entry-words.tsx'
import { MarkEntry } from './mark-entry.tsx'

interface Props {
  entry: EntryView
  cases: readonly CaseView[]
  /** Id of the entry's heading, which takes the focus when a form is done with. */
  heading: string
  deleted: (seq: number) => void
  held: (seq: number, isHeld: boolean) => void
}

type Action = 'correct' | 'delete' | 'file' | 'mark'

/** What can be done about an entry. None of it changes the entry: each is a new one that points back. */
export function EntryActions({ entry, cases, heading, deleted, held }: Props) {
  const [open, setOpen] = useState<Action>()
  const [wasOpen, setWasOpen] = useState(false)
  const [said, setSaid] = useState(false)
  const isHeld = open !== undefined || wasOpen || said
  useEffect(() => {
    held(entry.seq, isHeld)
    return () => held(entry.seq, false)
  }, [held, entry.seq, isHeld])
  if (entry.type === 'tombstone' || entry.type === 'deleted') return null
  const isEvent = entry.type !== 'unreadable' && !isAboutCases(entry)
  const isOpening = entry.told?.case === entry.id
  const toggle = (action: Action) => {
    setSaid(false)
    if (action === 'correct') setWasOpen(true)
    setOpen(open === action ? undefined : action)
  }
  const close = () => setOpen(undefined)
  const done = () => {
    close()
    setWasOpen(false)
    setSaid(true)
    requestAnimationFrame(() => document.getElementById(heading)?.focus())
  }
  const of = t('entryNumber', entry.seq)

  return (
    <div className="stack">
      <div className="row flush">
        {isEvent ? (
          <Button small look="quiet" expanded={open === 'correct'} of={of} onClick={() => toggle('correct')}>
            {t('correct')}
          </Button>
        ) : null}
        {isEvent && entry.type !== 'amendment' ? (
          <Button small look="quiet" expanded={open === 'mark'} of={of} onClick={() => toggle('mark')}>
            {t('mark')}
          </Button>
        ) : null}
        {isEvent && entry.type !== 'amendment' ? (
          <Button small look="quiet" expanded={open === 'file'} of={of} onClick={() => toggle('file')}>
            {t('caseFile')}
          </Button>
        ) : null}
        {isOpening ? null : (
          <Button small look="quiet" expanded={open === 'delete'} of={of} onClick={() => toggle('delete')}>
            {t('deleteEntry')}
          </Button>
        )}
      </div>
      <div role="status" className="small only-full">
        {said ? t('recordedDone') : null}
      </div>
      {wasOpen ? (
        <div hidden={open !== 'correct'}>
          <Correct entry={entry} close={close} done={done} />
        </div>
      ) : null}
      {open === 'mark' ? <MarkEntry entry={entry} close={close} done={done} /> : null}
      {open === 'file' ? <FileUnder entry={entry} cases={cases} close={close} done={done} /> : null}
      {open === 'delete' ? <Delete entry={entry} close={close} done={done} deleted={deleted} /> : null}
    </div>
  )
}
