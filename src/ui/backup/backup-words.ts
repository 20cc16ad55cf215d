import type { LogState } from '../../views.ts'
import { date, plural, t } from '../words.ts'

type State = NonNullable<LogState['backup']>

/** How the log stands towards its last backup, in one quiet line. */
export const backupWords = ({ at, entries }: State): string =>
  at === undefined
    ? t('backupNever')
    : entries === 0
      ? t('backupUpToDate', date(at))
      : plural('backupSince', entries, date(at))
