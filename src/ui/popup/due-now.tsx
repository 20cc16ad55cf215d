import type { ReminderView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { OptionsLink } from '../components/options-link.tsx'
import { AnswerButtons } from '../reminders/answer-buttons.tsx'
import { reminderWords } from '../reminders/reminder-words.ts'
import { plural, t } from '../words.ts'
import { goTo } from './leave.ts'

// The window is small, and today's one thing stands above.
const most = 2

/** What is due, quietly: what has waited longest, and the way to the rest. */
export function DueNow({ due, tabId }: { due: readonly ReminderView[]; tabId?: number }) {
  if (due.length === 0) return null
  const others = due.length - most
  return (
    <section className="panel rows">
      <h2 className="padded small soft">{t('reminderDueNow')}</h2>
      {due.slice(0, most).map((reminder) => (
        <div key={reminder.id} className="padded stack">
          <p>{reminderWords(reminder)}</p>
          {reminder.link === undefined ? null : (
            <OpenSettings
              link={reminder.link}
              of={reminder.name}
              {...(tabId === undefined ? {} : { tabId })}
            />
          )}
          <AnswerButtons reminder={reminder} />
        </div>
      ))}
      <p className="padded small">
        <OptionsLink at="reminders">
          {others > 0 ? plural('reminderOthers', others) : t('reminderAll')}
        </OptionsLink>
      </p>
    </section>
  )
}

function OpenSettings({ link, of, tabId }: { link: string; of: string | undefined; tabId?: number }) {
  return (
    <div>
      <Button small {...(of === undefined ? {} : { of })} onClick={() => void goTo(link, tabId)}>
        {t('openSettings')}
      </Button>
    </div>
  )
}
