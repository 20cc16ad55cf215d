import { useState } from 'react'
import { ask } from '../../../protocol.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { saveAs } from '../../save-as.ts'
import { t } from '../../words.ts'

/** The same days in one's own calendar, for those who do not look at the browser. */
export function CalendarFile({ isEmpty }: { isEmpty: boolean }) {
  const [said, say] = useState<'saved' | 'failed'>()
  const save = async () => {
    say(undefined)
    try {
      const { name, text } = await ask('reminderCalendar', {})
      saveAs(new Blob([text]), name)
      say('saved')
    } catch {
      say('failed')
    }
  }
  return (
    <div className="padded stack">
      <div className="spread">
        <h3>{t('calendarTitle')}</h3>
        {isEmpty ? null : <Button onClick={() => void save()}>{t('calendarSave')}</Button>}
      </div>
      <p className="small soft">{isEmpty ? t('calendarEmpty') : t('calendarText')}</p>
      <div role="status" className="only-full">
        {said === 'saved' ? <Note tone="good">{t('calendarSaved')}</Note> : null}
        {said === 'failed' ? <Note tone="attention">{t('calendarFailed')}</Note> : null}
      </div>
    </div>
  )
}
