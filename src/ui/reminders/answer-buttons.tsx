import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { ReminderView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'
import { reminderWords } from './reminder-words.ts'

/** Done, or later. The background says when it has it, and the page asks again. */
export function AnswerButtons({ reminder }: { reminder: ReminderView }) {
  const [failed, setFailed] = useState(false)
  const { id } = reminder
  const of = reminderWords(reminder)
  const answered = (asking: Promise<null>) => {
    setFailed(false)
    asking.catch(() => setFailed(true))
  }
  return (
    <div className="stack-tight">
      <div className="row">
        <Button small of={of} onClick={() => answered(ask('reminderDone', { id }))}>
          {t('reminderDone')}
        </Button>
        <Button small look="quiet" of={of} onClick={() => answered(ask('snoozeReminder', { id, days: 1 }))}>
          {t('reminderInADay')}
        </Button>
        <Button small look="quiet" of={of} onClick={() => answered(ask('snoozeReminder', { id, days: 7 }))}>
          {t('reminderInAWeek')}
        </Button>
      </div>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </div>
  )
}
