import './hand-over.css'
import { useEffect, useRef } from 'react'
import type { Outlines } from '../../../log/outlines.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { t } from '../../words.ts'
import { ForWhom } from './for-whom.tsx'
import { Look } from './look.tsx'
import { Make } from './make.tsx'
import { Past } from './past.tsx'
import { type HandOverState, put, type Step, stepNames, useHandOver } from './state.ts'
import { useChosen, useOutlines } from './use-chosen.ts'
import { What } from './what.tsx'
import { stepWords } from './words-of.ts'

/** Hands a part of the log over: for whom, what, a look at exactly that, and the sealed file. */
export function HandOver() {
  const { reading, again } = useOutlines()
  const state = useHandOver()
  if (reading.is === 'failed')
    return (
      <Note tone="attention">
        <p>{t('handOverUnreadable')}</p>
        <Button onClick={again}>{t('tryAgain')}</Button>
      </Note>
    )
  if (reading.is === 'reading')
    return <p role="status">{t('handOverReading', reading.done, reading.total)}</p>
  return <Steps found={reading.found} state={state} />
}

function Steps({ found, state }: { found: Outlines; state: HandOverState }) {
  const chosen = useChosen(found, state)
  const { step, making } = state
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef<Step>(step)
  useEffect(() => {
    // Not when the tab is opened: only who moved on is taken along.
    if (last.current !== step) heading.current?.focus()
    last.current = step
  }, [step])
  // While the file is made, and once it is there, nothing of it can be changed any more.
  const isSettled = making.is === 'making' || making.is === 'made'
  const isReady = state.profile === 'myself' || (state.to.trim() !== '' && state.purpose.trim() !== '')

  return (
    <>
      <section className="panel padded stack" aria-labelledby="hand-over-heading">
        <h2 id="hand-over-heading">{t('handOverTitle')}</h2>
        <p className="small soft">{t('handOverText')}</p>
        {found.unreadable.length === 0 ? null : (
          <Note tone="attention">{t('handOverSomeUnreadable', found.unreadable.join(', '))}</Note>
        )}
        <ol className="handover-steps" aria-label={t('handOverSteps')}>
          {stepNames.map((name, index) => (
            <li key={name} aria-current={name === step ? 'step' : undefined}>
              {name === step || isSettled || (index > 0 && !isReady) ? (
                <span className="handover-step">
                  {index + 1}. {t(stepWords[name])}
                </span>
              ) : (
                <Button small look="quiet" onClick={() => put({ step: name })}>
                  {index + 1}. {t(stepWords[name])}
                </Button>
              )}
            </li>
          ))}
        </ol>
        <h3 ref={heading} tabIndex={-1}>
          {t(stepWords[step])}
        </h3>
        {step === 'who' ? <ForWhom state={state} /> : null}
        {step === 'what' ? <What state={state} chosen={chosen} /> : null}
        {step === 'look' ? <Look state={state} chosen={chosen} /> : null}
        {step === 'make' ? <Make state={state} chosen={chosen} /> : null}
      </section>
      <Past outlines={found.outlines} />
    </>
  )
}
