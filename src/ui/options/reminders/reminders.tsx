import './reminders.css'
import { useEffect, useRef } from 'react'
import { ask } from '../../../protocol.ts'
import { PageFailure } from '../../components/page-failure.tsx'
import { useAnswer } from '../../use-answer.ts'
import { t } from '../../words.ts'
import { CalendarFile } from './calendar-file.tsx'
import { Kinds } from './kinds.tsx'
import { Notifications } from './notifications.tsx'
import { Planned } from './planned.tsx'

const question = () => ask('reminders', {})

/** What is planned, what of it is wanted, and how it is told. */
export function Reminders() {
  const { value: view, error, again, put } = useAnswer(question)
  const section = useRef<HTMLElement>(null)
  const isThere = view !== undefined
  // The page is made after the browser looked for what its address names.
  useEffect(() => {
    if (isThere && location.hash === '#reminders') section.current?.scrollIntoView()
  }, [isThere])
  return (
    <section ref={section} className="stack">
      <h2>{t('remindersTitle')}</h2>
      <p className="soft">{t('remindersIntro')}</p>
      {view === undefined && error ? <PageFailure again={() => void again()} /> : null}
      {view === undefined ? null : (
        <div className="panel rows">
          <Planned planned={view.planned} />
          <Kinds choices={view.choices} put={put} />
          <Notifications notifies={view.notifies} changed={() => void again()} />
          <CalendarFile isEmpty={view.planned.length === 0} />
        </div>
      )}
    </section>
  )
}
