import { useState } from 'react'
import { ask } from '../../../../protocol.ts'
import type { StepView } from '../../../../requests/pathway.ts'
import { Button } from '../../../components/button.tsx'
import { Note } from '../../../components/note.tsx'
import { date, t } from '../../../words.ts'
import { BasisLine } from './basis-line.tsx'
import { Contacts } from './contacts.tsx'
import { EntryLinks, plainCauses } from './entry-links.tsx'

interface Props {
  step: StepView
  caseId: string
  here: string
  /** Opens the letter. */
  letter: () => void
}

/** One step: what to do, whom to call, what to record, where it comes from, and whether it was done. */
export function Step({ step, caseId, here, letter }: Props) {
  const { todo, call, record, basis, is, by, tickedAt } = step
  return (
    <div className="stack-tight">
      <p className={is === 'next' ? 'path-next' : undefined}>{todo}</p>
      {step.letter ? (
        <div>
          <Button small onClick={letter}>
            {t('letterOpen')}
          </Button>
        </div>
      ) : null}
      <Contacts contacts={call} here={here} />
      {record === undefined ? null : <p className="small">{t('pathwayRecord', record)}</p>}
      {by.length === 0 ? null : (
        <div className="small">
          <p>{t('pathwayDoneBy')}</p>
          <EntryLinks causes={plainCauses(by)} />
        </div>
      )}
      {tickedAt === undefined ? null : <p className="small">{t('pathwayTicked', date(tickedAt))}</p>}
      <BasisLine basis={basis} here={here} />
      {is === 'toKnow' || by.length > 0 ? null : (
        <Tick caseId={caseId} step={step} isDone={tickedAt !== undefined} />
      )}
    </div>
  )
}

/** The clinician's own word that it was done. */
function Tick({ caseId, step, isDone }: { caseId: string; step: StepView; isDone: boolean }) {
  const [busy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const tick = () => {
    setBusy(true)
    setFailed(false)
    ask('tickStep', { case: caseId, step: step.id, done: !isDone })
      .catch(() => setFailed(true))
      .finally(() => setBusy(false))
  }
  return (
    <div className="stack-tight">
      <div className="flush">
        <Button small look="quiet" busy={busy} of={step.todo} onClick={tick}>
          {isDone ? t('pathwayUntick') : t('pathwayTick')}
        </Button>
      </div>
      <div role="alert" className="only-full">
        {hasFailed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </div>
  )
}
