import { Note } from '../components/note.tsx'
import { t, time } from '../words.ts'
import type { Phase } from './use-save.ts'

/** What became of a save: said once, and only "saved" when the background said so. */
export function SaveOutcome({ phase, already }: { phase: Phase; already?: number }) {
  return (
    <>
      <div role="status" className="only-full">
        {phase.is === 'saved' ? (
          <Note tone="good">
            <strong>{t('savedAs', phase.seq, time(phase.recordedAt))}</strong>
            {phase.hasPicture ? null : <p>{t('savedWithoutPicture')}</p>}
          </Note>
        ) : null}
        {phase.is === 'saving' ? <span className="unseen">{t('saving')}</span> : null}
      </div>
      <div role="alert" className="only-full">
        {phase.is === 'notSaved' ? (
          <Note tone="grave">
            <strong>{t('notSaved')}</strong>
            <p>{t(phase.why)}</p>
          </Note>
        ) : null}
      </div>
      {phase.is === 'ready' && already !== undefined ? (
        <p className="small soft">{t('alreadySaved', already)}</p>
      ) : null}
    </>
  )
}
