import { type ReactNode, useCallback } from 'react'
import { ask } from '../../protocol.ts'
import type { PopupState } from '../../views.ts'
import { CheckLink } from '../components/check-link.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { Sheet } from '../components/sheet.tsx'
import { useAnswer } from '../use-answer.ts'
import { type Key, t } from '../words.ts'
import { About } from './about.tsx'
import { Accounts } from './accounts.tsx'
import { BackupSection } from './backup/backup-section.tsx'
import { CuesSection } from './cues-section.tsx'
import { Discreet } from './discreet.tsx'
import { Erase } from './erase.tsx'
import { Language } from './language.tsx'
import { Locking } from './locking/locking.tsx'
import { LogSection } from './log-section.tsx'
import { Organisation } from './organisation.tsx'
import { Permissions } from './permissions.tsx'
import { Place } from './place.tsx'
import { Reminders } from './reminders/reminders.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TrustedTime } from './trusted-time/trusted-time.tsx'

const question = () => ask('state', {})

interface Part {
  /** Also the address: `#backup` leads there. */
  readonly id: string
  /** Absent: not in the list at the head, for it may be empty. */
  readonly title?: Key
  /** Absent where it does not wait for the state. */
  readonly of?: (state: PopupState, changed: () => void) => ReactNode
  readonly always?: ReactNode
}

const parts: readonly Part[] = [
  {
    id: 'accounts',
    title: 'accountsTitle',
    of: ({ platforms }, changed) => <Accounts platforms={platforms} changed={changed} />,
  },
  { id: 'place', title: 'firstRunPlace', always: <Place /> },
  { id: 'reminders', title: 'remindersTitle', always: <Reminders /> },
  {
    id: 'cues',
    title: 'cuesTitle',
    of: ({ cuesOff }, changed) => <CuesSection on={cuesOff === undefined} changed={changed} />,
  },
  { id: 'log', title: 'logTitle', of: ({ log }, changed) => <LogSection log={log} changed={changed} /> },
  { id: 'backup', title: 'backupTitle', of: ({ log }) => <BackupSection log={log} /> },
  { id: 'keys', title: 'keysTitle', of: ({ log }, changed) => <Locking log={log} changed={changed} /> },
  { id: 'discreet', title: 'discreetTitle', always: <Discreet /> },
  { id: 'time', title: 'stampTitle', always: <TrustedTime /> },
  { id: 'bundle', always: <CheckLink /> },
  { id: 'shortcuts', title: 'shortcutsTitle', always: <Shortcuts /> },
  { id: 'language', title: 'languageTitle', always: <Language /> },
  { id: 'organisation', always: <Organisation /> },
  { id: 'permissions', title: 'permissionsTitle', always: <Permissions /> },
  { id: 'erase', title: 'eraseTitle', of: ({ log }, changed) => <Erase log={log} changed={changed} /> },
  { id: 'about', title: 'aboutTitle', always: <About /> },
]

export function Options() {
  const { value: state, error, again } = useAnswer(question)
  const changed = useCallback(() => void again(), [again])
  return (
    <Sheet title={t('optionsTitle')} lead={t('tagline')} here="options">
      <Contents />
      {state === undefined && error ? <PageFailure again={changed} /> : null}
      {parts.map(({ id, of, always }) => (
        <div key={id} id={id} className="only-full">
          {always}
          {state === undefined ? null : of?.(state, changed)}
        </div>
      ))}
    </Sheet>
  )
}

/** The page is long: what is looked for is one click away. */
function Contents() {
  return (
    <nav aria-label={t('optionsParts')}>
      <ul className="plain-list contents small">
        {parts.map(({ id, title }) =>
          title === undefined ? null : (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}
