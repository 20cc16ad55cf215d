import { useId, useState } from 'react'
import { intervals } from '../../../core/reminders/choices.ts'
import { ask } from '../../../protocol.ts'
import type { ReminderChoice, RemindersView } from '../../../requests/reminders.ts'
import { Note } from '../../components/note.tsx'
import { kindWords } from '../../reminders/reminder-words.ts'
import { duration, t } from '../../words.ts'

interface Props {
  choices: readonly ReminderChoice[]
  put: (view: RemindersView) => void
}

/** Each kind of reminder: whether it is wanted, and after how long. */
export function Kinds({ choices, put }: Props) {
  const [failed, setFailed] = useState(false)
  const choose = (choice: ReminderChoice) => {
    setFailed(false)
    ask('chooseReminder', choice).then(put, () => setFailed(true))
  }
  return (
    <div className="padded stack">
      <h3>{t('reminderKindsTitle')}</h3>
      <ul className="plain-list stack">
        {choices.map((choice) => (
          <li key={choice.kind}>
            <OneKind choice={choice} choose={choose} />
          </li>
        ))}
      </ul>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </div>
  )
}

function OneKind({ choice, choose }: { choice: ReminderChoice; choose: (choice: ReminderChoice) => void }) {
  const { kind, on, days } = choice
  const [title, hint] = kindWords[kind]
  const id = useId()
  return (
    <div className="reminder-kind">
      <label className="check-line">
        <input
          type="checkbox"
          name={kind}
          checked={on}
          onChange={({ target }) => choose({ ...choice, on: target.checked })}
        />
        <span className="stack-tight">
          <span id={id}>{t(title)}</span>
          <span className="small soft">{t(hint)}</span>
        </span>
      </label>
      {on ? (
        <label className="reminder-after small">
          <span>
            {t('reminderAfter')}
            <span className="unseen"> {t(title)}</span>
          </span>
          <select
            className="input"
            name={`${kind}-days`}
            value={days}
            onChange={({ target }) => choose({ ...choice, days: Number(target.value) })}
          >
            {intervals[kind].map((n) => (
              <option key={n} value={n}>
                {duration(n, 'day')}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
