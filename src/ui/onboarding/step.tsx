import { type ReactNode, useEffect, useRef } from 'react'
import type { FirstRunStep, FirstRunView } from '../../requests/first-run.ts'
import { Button } from '../components/button.tsx'
import { t } from '../words.ts'

export interface StepProps {
  view: FirstRunView
  go: (to: FirstRunStep) => void
  changed: () => void
  /** Came here from another step, not by opening the page. */
  isMoved: boolean
}

interface Props {
  isMoved: boolean
  name: string
  children: ReactNode
  /** Absent where there is something to do before going on, or later. */
  next?: () => void
  busy?: boolean
  /** Goes on and leaves this question for another day. */
  later?: () => void
  back?: () => void
}

/** One question with its ways out. On arrival the heading takes the focus, so that it is read first. */
export function Step({ isMoved, name, children, next, busy, later, back }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isMoved) title.current?.focus()
  }, [isMoved])
  return (
    <section className="stack-loose">
      <h2 ref={title} tabIndex={-1} className="step-title">
        {name}
      </h2>
      {children}
      <div className={next === undefined && later === undefined ? 'flush step-foot' : 'row step-foot'}>
        {next === undefined ? null : (
          <Button look="main" onClick={next} {...(busy === undefined ? {} : { busy })}>
            {t('firstRunNext')}
          </Button>
        )}
        {later === undefined ? null : <Button onClick={later}>{t('firstRunLater')}</Button>}
        {back === undefined ? null : (
          <Button look="quiet" onClick={back}>
            {t('firstRunBack')}
          </Button>
        )}
      </div>
    </section>
  )
}
