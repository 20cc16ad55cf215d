import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { date, t, time } from '../../words.ts'
import { newDraft } from './draft.ts'
import { RecordForm } from './record-form.tsx'
import { useDraft } from './use-draft.ts'

const fresh = () => newDraft(new Date())

/** The popup sends here whoever wants to write something down. */
const isAsked = () => location.hash === '#new'

/** Something that happened away from the screen. Offered while the log is locked too: sealing needs no secret. */
export function NewEntry({ cases, isLocked }: { cases: readonly CaseView[]; isLocked: boolean }) {
  const [isOpen, setOpen] = useState(isAsked)
  const panel = useRef<HTMLDivElement>(null)
  const said = useRef<HTMLDivElement>(null)
  const form = useDraft(
    fresh,
    undefined,
    () => {
      setOpen(false)
      // The form is gone; the focus must not be.
      requestAnimationFrame(() => said.current?.focus())
    },
    isLocked,
  )

  // What was kept is shown, not only held.
  const { keptAt } = form
  useEffect(() => {
    if (keptAt !== undefined) setOpen(true)
  }, [keptAt])

  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>('select')?.focus()
  }, [isOpen])

  const toggle = () => {
    if (!isOpen) form.open()
    setOpen(!isOpen)
  }
  const { recording } = form

  return (
    <section className="panel padded stack" ref={panel}>
      <div className="spread">
        <div className="verify-head">
          <h2>{t('recordTitle')}</h2>
          <p className="small soft">{isLocked ? t('recordTextLocked') : t('recordText')}</p>
        </div>
        <Button look={isOpen ? 'plain' : 'main'} expanded={isOpen} onClick={toggle}>
          {t('recordNew')}
        </Button>
      </div>
      {isOpen ? <RecordForm {...form} cases={cases} cancel={() => setOpen(false)} /> : null}
      <div role="status" className="only-full" tabIndex={-1} ref={said}>
        {recording.is === 'saved' ? (
          <Note tone="good">
            {t('savedAs', recording.seq, `${date(recording.recordedAt)}, ${time(recording.recordedAt)}`)}
          </Note>
        ) : null}
      </div>
    </section>
  )
}
