import { type ReactNode, useEffect, useRef } from 'react'
import type { SaveResult } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Save } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { t, time } from '../words.ts'
import { InLog } from './in-log.tsx'
import type { Phase } from './use-save.ts'

interface Props {
  phase: Phase
  /** Number of the entry that holds it already. */
  already: number | undefined
  begin: () => void
  /** The passphrase is chosen, and with it the save that waited was finished. */
  finished: (saved?: SaveResult) => void
  /** Adds to the button's name what it saves. */
  of: string
}

/** From the button to what became of the save: "saved" is said only when the background said so. */
export function SaveSteps({ phase, already, begin, finished, of }: Props) {
  return (
    <>
      {phase.is === 'needsPassphrase' ? (
        <div className="stack by-hand">
          <p>{t('firstSave', time(phase.capturedAt))}</p>
          <PassphraseForm done={finished} finishes />
        </div>
      ) : null}
      <div role="status" className="only-full">
        {phase.is === 'saved' ? (
          <Note tone="good">
            <InView>
              <strong>{t('savedAs', phase.seq, time(phase.recordedAt))}</strong>
              {phase.hasPicture ? null : <p>{t('savedWithoutPicture')}</p>}
              <p>{t('savedNext')}</p>
              <InLog seq={phase.seq} />
            </InView>
          </Note>
        ) : null}
        {phase.is === 'saving' ? <span className="unseen">{t('saving')}</span> : null}
      </div>
      <div role="alert" className="only-full">
        {phase.is === 'notSaved' ? (
          <Note tone="grave">
            <InView>
              <strong>{t('notSaved')}</strong>
              <p>{t(phase.why)}</p>
            </InView>
          </Note>
        ) : null}
      </div>
      {phase.is === 'ready' && already !== undefined ? (
        <div className="spread">
          <p className="small soft">{t('alreadySaved', already)}</p>
          <InLog seq={already} />
        </div>
      ) : null}
      {phase.is === 'saved' || phase.is === 'needsPassphrase' ? null : (
        <div>
          <Button look="main" busy={phase.is === 'saving'} onClick={begin} of={of}>
            {phase.is === 'saving' ? null : <Save size={16} />}
            {phase.is === 'saving' ? t('saving') : phase.is === 'notSaved' ? t('tryAgain') : t('save')}
          </Button>
        </div>
      )}
    </>
  )
}

/** What became of it is taller than the button that it stands for, and must not begin below the window's edge. */
function InView({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Without braces the effect would return what this returns, in newer browsers a promise.
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={here} className="stack-tight">
      {children}
    </div>
  )
}
