import { useCallback, useState } from 'react'
import { ask } from '../../protocol.ts'
import type { FirstRunStep, FirstRunView } from '../../requests/first-run.ts'
import { PageFailure } from '../components/page-failure.tsx'
import { Sheet } from '../components/sheet.tsx'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'
import { PassphraseStep } from './passphrase-step.tsx'
import { PlaceStep } from './place-step.tsx'
import { PlatformsStep } from './platforms-step.tsx'
import type { StepProps } from './step.tsx'
import { Steps } from './steps.tsx'
import { WhatNow } from './what-now.tsx'

const question = () => ask('firstRun', {})

/** The first run: three quiet questions, none of which must be answered, and then what happens now. */
export function Onboarding() {
  const { value: view, error, again } = useAnswer(question)
  const changed = useCallback(() => void again(), [again])
  return (
    <Sheet title={t('firstRunTitle')} lead={t('tagline')}>
      {view !== undefined ? (
        <Run view={view} changed={changed} />
      ) : error ? (
        <PageFailure again={changed} />
      ) : (
        <p role="status" className="soft">
          {t('loading')}
        </p>
      )}
    </Sheet>
  )
}

const bodies: Record<FirstRunStep, (props: StepProps) => React.JSX.Element> = {
  platforms: PlatformsStep,
  passphrase: PassphraseStep,
  place: PlaceStep,
  end: WhatNow,
}

/** Somebody who comes from the options wants the questions, not where they ended. */
const isAgain = () => new URLSearchParams(location.search).has('again')

function Run({ view, changed }: { view: FirstRunView; changed: () => void }) {
  const [step, setStep] = useState(isAgain() ? 'platforms' : view.step)
  const [isMoved, setMoved] = useState(false)
  const go = (to: FirstRunStep) => {
    setStep(to)
    setMoved(true)
    scrollTo({ top: 0 })
    // A step that could not be kept is only one that is shown again the next time.
    ask('keepFirstRun', { step: to }).catch(() => undefined)
  }
  const Body = bodies[step]
  return (
    <>
      {step === 'platforms' ? <p>{t('firstRunLead')}</p> : null}
      <Steps now={step} />
      <Body view={view} go={go} changed={changed} isMoved={isMoved} />
    </>
  )
}
