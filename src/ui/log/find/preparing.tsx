import { Note } from '../../components/note.tsx'
import { number, t } from '../../words.ts'
import type { Finding } from './use-finding.ts'

/** Says how far the log is prepared, while it is not. */
export function Preparing({ progress }: Pick<Finding, 'progress'>) {
  if (progress === undefined) return null
  return (
    <Note>
      <p role="status">{t('findPreparing', number(progress.done), number(progress.of))}</p>
      <progress max={progress.of} value={progress.done} aria-hidden="true" className="find-progress" />
    </Note>
  )
}
