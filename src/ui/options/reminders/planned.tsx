import type { ReminderView } from '../../../views.ts'
import { Later } from '../../components/icons.tsx'
import { Opens } from '../../components/opens.tsx'
import { AnswerButtons } from '../../reminders/answer-buttons.tsx'
import { reminderWords, whenWords } from '../../reminders/reminder-words.ts'
import { plural, t } from '../../words.ts'

/** What is due, with its answers; then what is to come, with its day. */
export function Planned({ planned }: { planned: readonly ReminderView[] }) {
  const due = planned.filter(({ isDue }) => isDue)
  const later = planned.filter(({ isDue }) => !isDue)
  return (
    <>
      <div className="padded stack">
        <h3>{t('reminderDueNow')}</h3>
        {due.length === 0 ? <p className="soft">{t('reminderNothingDue')}</p> : null}
        <ul className="plain-list stack">
          {due.map((reminder) => (
            <li key={reminder.id} className="stack-tight">
              <p>{reminderWords(reminder)}</p>
              <p className="small soft">{whenWords(reminder)}</p>
              <AnswerButtons reminder={reminder} />
            </li>
          ))}
        </ul>
      </div>
      {later.length === 0 ? (
        <p className="padded soft">{t('reminderNothingPlanned')}</p>
      ) : (
        <Opens head={plural('reminderPlanned', later.length)}>
          <ul className="plain-list stack">
            {later.map((reminder) => (
              <li key={reminder.id} className="reminder-line">
                <Later size={16} />
                <div>
                  <p>{reminderWords(reminder)}</p>
                  <p className="small soft">{whenWords(reminder)}</p>
                </div>
              </li>
            ))}
          </ul>
        </Opens>
      )}
    </>
  )
}
